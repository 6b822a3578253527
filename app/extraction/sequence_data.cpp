// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_data.h"

#include "extraction/sequence_cleaning.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <functional>
#include <memory>

namespace casus::extraction::sequence {

namespace {

constexpr std::size_t kBlock = 65536;
constexpr qint64 kMostBytes = 1'000'000'000; // unpacked

/// The bytes of a file, unpacked where it is a .gz.
Result<QByteArray> readBytes(const QString& file)
{
    const auto unreadable = [&](const QString& why) {
        return Error{ErrorCode::Unreadable, QStringLiteral("“%1” cannot be read: %2.").arg(file, why), {}};
    };
    QFile plain(file);
    if (!plain.open(QIODevice::ReadOnly))
        return unreadable(plain.errorString());
    if (!file.endsWith(u".gz"))
        return plain.readAll();
    plain.close();
    using Archive = std::unique_ptr<archive, int (*)(archive*)>;
    const Archive reader(archive_read_new(), archive_read_free);
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_format_raw(reader.get());
    archive_entry* part = nullptr;
    if (archive_read_open_filename(reader.get(), QFile::encodeName(file).constData(), kBlock) != ARCHIVE_OK ||
        archive_read_next_header(reader.get(), &part) != ARCHIVE_OK)
        return unreadable(QString::fromUtf8(archive_error_string(reader.get())));
    QByteArray bytes;
    QByteArray block(kBlock, Qt::Uninitialized);
    la_ssize_t size = 0;
    while ((size = archive_read_data(reader.get(), block.data(), kBlock)) > 0) {
        bytes.append(block.constData(), size);
        if (bytes.size() > kMostBytes)
            return unreadable(QStringLiteral("it holds more than 1 GB"));
    }
    if (size < 0)
        return unreadable(QString::fromUtf8(archive_error_string(reader.get())));
    return bytes;
}

void forEachLine(const QByteArray& bytes, const std::function<void(const QByteArray&, int)>& take)
{
    qsizetype begin = 0;
    for (int number = 1; begin < bytes.size(); ++number) {
        qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0)
            end = bytes.size();
        qsizetype last = end;
        if (last > begin && bytes[last - 1] == '\r')
            --last;
        take(bytes.mid(begin, last - begin), number);
        begin = end + 1;
    }
}

TextBuilder::Tag tagOf(bool inside, bool first)
{
    if (!inside)
        return TextBuilder::Tag::Outside;
    return first ? TextBuilder::Tag::Begin : TextBuilder::Tag::Inside;
}

/// Column files set marks apart: is there a space between two tokens as one writes?
bool spaceBetween(QStringView before, QStringView after)
{
    static constexpr QStringView kClosing = u".,;:!?)]%";
    if (before.isEmpty() || before == u"(" || before == u"[" || before == u"$")
        return false;
    return !(after.size() == 1 && kClosing.contains(after.front())) &&
           !((after.front() == u'\'' || after.front() == u'\u2019') && after.size() == 2);
}

/// Are all labels of a column file named as this program names its own?
bool hasOwnLabels(const QByteArray& bytes)
{
    const QList<QByteArray> own = QByteArray(kLabelNames).split(' ');
    bool all = true;
    forEachLine(bytes, [&](const QByteArray& line, int) {
        const QByteArray tag = line.mid(line.lastIndexOf(' ') + 1);
        if (all && tag.size() > 2 && tag[1] == '-' && (tag[0] == 'B' || tag[0] == 'I'))
            all = own.contains(tag.mid(2));
    });
    return all;
}

/// One sentence of a column file before its tags are read.
struct Column {
    std::vector<QString> tokens;
    std::vector<QString> tags;
};

std::vector<AnnotatedText> readConll(const QByteArray& bytes, const QString& file,
                                     const knowledge::Knowledge& knowledge, QStringList* warnings,
                                     Labels labels)
{
    std::vector<AnnotatedText> texts;
    TextBuilder builder;
    Column sentence;
    if (labels == Labels::CleanedWhereForeign)
        labels = hasOwnLabels(bytes) ? Labels::AsGiven : Labels::Cleaned;
    const LabelCleaner cleaner(knowledge, labels);
    const auto endSentence = [&] {
        if (sentence.tokens.empty())
            return;
        const std::vector<NameSpan> names = cleaner.clean(sentence.tokens, sentence.tags);
        auto name = names.begin();
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
            while (name != names.end() && name->last <= i)
                ++name;
            const bool inside = name != names.end() && name->first <= i;
            builder.add(sentence.tokens[i], tagOf(inside, inside && name->first == i),
                        inside ? name->label : Label::Person,
                        i == 0 || spaceBetween(sentence.tokens[i - 1], sentence.tokens[i]));
        }
        builder.endSentence();
        sentence = {};
    };
    int bad = 0;
    forEachLine(bytes, [&](const QByteArray& line, int number) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.isEmpty()) {
            endSentence();
            return;
        }
        if (text.startsWith(u"-DOCSTART-")) {
            endSentence();
            if (!builder.isEmpty())
                texts.push_back(builder.take());
            return;
        }
        qsizetype space = text.size() - 1;
        while (space > 0 && !text[space].isSpace())
            --space;
        const QString token = text.left(space).section(u' ', 0, 0).section(u'\t', 0, 0);
        const QString tag = text.mid(space + 1);
        if (space <= 0 || token.isEmpty() || !(tag == u"O" || (tag.size() > 2 && tag[1] == u'-'))) {
            if (warnings && ++bad <= 20)
                warnings->append(QStringLiteral("%1, line %2: no token with a tag; the line was left out.")
                                     .arg(file)
                                     .arg(number));
            return;
        }
        sentence.tokens.push_back(token);
        sentence.tags.push_back(tag);
    });
    endSentence();
    if (!builder.isEmpty())
        texts.push_back(builder.take());
    return texts;
}

std::vector<AnnotatedText> readJsonLines(const QByteArray& bytes, const QString& file,
                                         const knowledge::Knowledge& knowledge, QStringList* warnings)
{
    std::vector<AnnotatedText> texts;
    const LabelCleaner cleaner(knowledge);
    forEachLine(bytes, [&](const QByteArray& line, int number) {
        if (line.trimmed().isEmpty())
            return;
        const QJsonDocument json = QJsonDocument::fromJson(line);
        if (!json.isObject() || !json[u"text"].isString()) {
            if (warnings)
                warnings->append(QStringLiteral("%1, line %2: no text with entities; the line was left out.")
                                     .arg(file)
                                     .arg(number));
            return;
        }
        AnnotatedText text;
        text.analysis = text::analyze(json[u"text"].toString());
        text.folded = text::foldTokens(text.analysis);
        text.names = cleaner.normalised(text.analysis, text.folded, rawEntities(json[u"entities"].toArray()));
        texts.push_back(std::move(text));
    });
    return texts;
}

/// Sentences [first, last) with each token as `change` writes it.
template <typename Change>
AnnotatedText changed(const AnnotatedText& text, std::size_t first, std::size_t last, const Change& change)
{
    TextBuilder builder;
    auto name = std::lower_bound(text.names.begin(), text.names.end(),
                                 first < last ? text.analysis.sentences[first].firstToken : 0,
                                 [](const NameSpan& span, std::size_t token) { return span.last <= token; });
    for (std::size_t s = first; s < last; ++s) {
        const text::Sentence& sentence = text.analysis.sentences[s];
        for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i) {
            while (name != text.names.end() && name->last <= i)
                ++name;
            const bool inside = name != text.names.end() && name->first <= i;
            const text::Token& token = text.analysis.tokens[i];
            builder.add(change(text.analysis.view(token).toString()),
                        tagOf(inside, inside && name->first == i), inside ? name->label : Label::Person,
                        token.spaceBefore);
        }
        builder.endSentence();
    }
    return builder.take();
}

template <typename Change>
AnnotatedText changed(const AnnotatedText& text, const Change& change)
{
    return changed(text, 0, text.analysis.sentences.size(), change);
}

} // namespace

void TextBuilder::add(const QString& token, Tag tag, Label label, bool spaceBefore)
{
    if (tag != Tag::Inside)
        closeName();
    text::Analysis& analysis = m_text.analysis;
    if (spaceBefore && !analysis.text.isEmpty() && analysis.text.back() != u'\n')
        analysis.text.append(u' ');
    const qsizetype offset = analysis.text.size();
    analysis.text.append(token);
    bool first = true;
    for (text::Token part : text::tokenize(token)) {
        part.begin += offset;
        part.end += offset;
        if (first)
            part.spaceBefore = spaceBefore;
        if (tag == Tag::Begin && first)
            m_name = {analysis.tokens.size(), 0, label};
        first = false;
        analysis.tokens.push_back(part);
    }
    if (tag == Tag::Begin)
        m_open = m_name.first < analysis.tokens.size() && !first;
    if (m_open)
        m_name.last = analysis.tokens.size();
}

void TextBuilder::closeName()
{
    if (m_open)
        m_text.names.push_back(m_name);
    m_open = false;
}

void TextBuilder::endSentence()
{
    closeName();
    text::Analysis& analysis = m_text.analysis;
    if (analysis.tokens.size() == m_sentenceStart)
        return;
    text::Line line;
    line.begin = analysis.tokens[m_sentenceStart].begin;
    line.end = analysis.text.size();
    line.datelineEnd = line.begin;
    analysis.sentences.push_back({m_sentenceStart, analysis.tokens.size(), analysis.lines.size()});
    analysis.lines.push_back(line);
    analysis.text.append(u'\n');
    m_sentenceStart = analysis.tokens.size();
}

AnnotatedText TextBuilder::take()
{
    endSentence();
    m_text.folded = text::foldTokens(m_text.analysis);
    AnnotatedText text = std::move(m_text);
    *this = TextBuilder();
    return text;
}

std::vector<AnnotatedText> inPieces(const AnnotatedText& text, std::size_t sentences)
{
    std::vector<AnnotatedText> pieces;
    for (std::size_t first = 0; first < text.analysis.sentences.size(); first += sentences)
        pieces.push_back(changed(text, first, std::min(first + sentences, text.analysis.sentences.size()),
                                 [](const QString& token) { return token; }));
    return pieces;
}

AnnotatedText inTitleCase(const AnnotatedText& text)
{
    return changed(text, [](const QString& token) {
        if (token == u".")
            return QString(); // nor do headlines end with a stop
        QString title = token;
        if (title.size() > 3) // small words stay small in headlines
            title[0] = title[0].toUpper();
        return title;
    });
}

AnnotatedText inCapitals(const AnnotatedText& text)
{
    return changed(text, [](const QString& token) { return token.toUpper(); });
}

AnnotatedText withoutAccents(const AnnotatedText& text)
{
    return changed(text, [](const QString& token) {
        QString plain;
        for (const QChar c : token.normalized(QString::NormalizationForm_KD)) {
            if (c.category() != QChar::Mark_NonSpacing)
                plain.append(c);
        }
        return plain;
    });
}

Result<std::vector<AnnotatedText>> readAnnotated(const QString& file, const knowledge::Knowledge& knowledge,
                                                 QStringList* warnings, Labels labels)
{
    const Result<QByteArray> bytes = readBytes(file);
    if (!bytes)
        return bytes.error();
    QString name = file;
    if (name.endsWith(u".gz"))
        name.chop(3);
    if (name.endsWith(u".conll"))
        return readConll(*bytes, file, knowledge, warnings, labels);
    if (name.endsWith(u".jsonl"))
        return readJsonLines(*bytes, file, knowledge, warnings);
    return Error{ErrorCode::Refused,
                 QStringLiteral("“%1” is neither .conll nor .jsonl, so its form is not known.").arg(file),
                 {}};
}

} // namespace casus::extraction::sequence
