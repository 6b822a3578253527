// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/rtf_reader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::RtfReader)
};

// A file that opens more groups than this is no text. Each takes a few bytes.
constexpr std::size_t kDeepest = 1'000'000;

/// State that ends with its group.
struct Group {
    bool skipped = false;
    bool hidden = false;
    bool inTitle = false;
    int unicodeSkip = 1; // characters behind \u that stand for it in old programs
    int codePage = 0;    // of the font; 0: of the file
};

/// Groups whose content is not the text.
bool isOtherDestination(const QByteArray& word)
{
    static const QSet<QByteArray> kOthers{"fonttbl",
                                          "colortbl",
                                          "stylesheet",
                                          "info",
                                          "pict",
                                          "header",
                                          "headerl",
                                          "headerr",
                                          "headerf",
                                          "footer",
                                          "footerl",
                                          "footerr",
                                          "footerf",
                                          "footnote",
                                          "listtable",
                                          "revtbl",
                                          "rsidtbl",
                                          "generator",
                                          "themedata",
                                          "datastore",
                                          "xmlnstbl",
                                          "latentstyles",
                                          "objdata",
                                          "fldinst",
                                          "annotation",
                                          "atnid",
                                          "atnauthor",
                                          "listoverridetable",
                                          "mmathPr",
                                          "pgptbl",
                                          "filetbl",
                                          "nonshppict",
                                          "bkmkstart",
                                          "bkmkend",
                                          "colorschememapping",
                                          "tc",
                                          "xe",
                                          "ftnsep",
                                          "ftnsepc",
                                          "aftnsep",
                                          "aftnsepc",
                                          "falt"};
    return kOthers.contains(word);
}

QChar symbolOf(const QByteArray& word)
{
    static const QHash<QByteArray, char16_t> kSymbols{
        {"emdash", u'\u2014'},    {"endash", u'\u2013'},    {"lquote", u'\u2018'},  {"rquote", u'\u2019'},
        {"ldblquote", u'\u201C'}, {"rdblquote", u'\u201D'}, {"bullet", u'\u2022'},  {"emspace", u' '},
        {"enspace", u' '},        {"qmspace", u' '},        {"line", u'\n'},        {"tab", u'\t'},
        {"zwj", u'\u200D'},       {"zwnj", u'\u200C'},      {"ltrmark", u'\u200E'}, {"rtlmark", u'\u200F'}};
    return QChar(kSymbols.value(word, u'\0'));
}

int codePageOfCharset(int charset)
{
    switch (charset) {
    case 77: return 10000;
    case 128: return 932;
    case 129: return 949;
    case 134: return 936;
    case 136: return 950;
    case 161: return 1253;
    case 162: return 1254;
    case 163: return 1258;
    case 177: return 1255;
    case 178: return 1256;
    case 186: return 1257;
    case 204: return 1251;
    case 222: return 874;
    case 238: return 1250;
    case 0: return 1252;
    default: return 0;
    }
}

class RtfParser {
public:
    explicit RtfParser(const QByteArray& bytes)
        : m_in(bytes)
    {
        m_groups.emplace_back();
    }

    Result<Article> run()
    {
        while (m_at < m_in.size()) {
            const char c = m_in[m_at++];
            switch (c) {
            case '{':
                flushBytes();
                if (m_groups.size() > kDeepest)
                    return because(Words::tr("its groups nest without end"));
                m_groups.push_back(m_groups.back());
                m_starred = false;
                break;
            case '}':
                flushBytes();
                if (m_groups.size() > 1)
                    m_groups.pop_back();
                m_pendingSkip = 0;
                break;
            case '\\': control(); break;
            case '\r':
            case '\n': break;
            default: byte(c);
            }
        }
        flushBytes();
        if (m_groups.size() > 1)
            m_article.warnings.append(Words::tr("The file ends too early; it may not be whole."));
        endParagraph();
        if (m_paragraphs.isEmpty())
            return because(Words::tr("it holds no text"));
        m_article.text = m_paragraphs.join(u"\n\n");
        m_title = collapsed(m_title);
        if (!m_title.isEmpty() && m_article.text.left(2000).contains(m_title, Qt::CaseInsensitive))
            m_article.title = m_title;
        m_article.facts.append(Words::tr("Read from an RTF file."));
        return m_article;
    }

private:
    [[nodiscard]] Group& group() { return m_groups.back(); }

    void append(QStringView words)
    {
        if (group().inTitle)
            m_title.append(words);
        else if (!group().skipped && !group().hidden)
            m_line.append(words);
    }

    void byte(char c)
    {
        if (m_pendingSkip > 0) {
            --m_pendingSkip;
            return;
        }
        if (group().skipped && !group().inTitle)
            return;
        m_bytes.append(c);
    }

    void flushBytes()
    {
        if (m_bytes.isEmpty())
            return;
        const QByteArray bytes = std::exchange(m_bytes, {});
        const int page = group().codePage > 0 ? group().codePage : m_codePage;
        if (page != m_decoderPage) {
            m_decoderPage = page;
            QByteArray name = "windows-" + QByteArray::number(page);
            if (page == 10000)
                name = "macintosh";
            else if (page == 65001)
                name = "UTF-8";
            else if (page == 437 || page == 850)
                name = "IBM" + QByteArray::number(page);
            m_decoder = std::make_unique<QStringDecoder>(name.constData());
            if (!m_decoder->isValid())
                m_decoder = std::make_unique<QStringDecoder>("windows-1252");
        }
        append(QString(m_decoder->decode(bytes)));
    }

    void endParagraph()
    {
        QString words = withoutControls(std::exchange(m_line, {})).trimmed();
        while (words.endsWith(QStringLiteral(" |")))
            words.chop(2);
        if (!words.isEmpty())
            m_paragraphs.append(words);
    }

    static int hexDigit(char c)
    {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        if (c >= 'A' && c <= 'F')
            return c - 'A' + 10;
        return -1;
    }

    void control()
    {
        if (m_at >= m_in.size())
            return;
        const char c = m_in[m_at];
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            controlWord();
            return;
        }
        ++m_at;
        if (c == '\'') {
            const int high = m_at < m_in.size() ? hexDigit(m_in[m_at]) : -1;
            const int low = m_at + 1 < m_in.size() ? hexDigit(m_in[m_at + 1]) : -1;
            if (high >= 0 && low >= 0) {
                m_at += 2;
                byte(static_cast<char>(high * 16 + low));
            }
            return;
        }
        flushBytes();
        switch (c) {
        case '*': m_starred = true; break;
        case '~': append(QChar(QChar::Nbsp)); break;
        case '_': append(QChar(0x2011)); break;
        case '\\':
        case '{':
        case '}': byte(c); break;
        case '\r':
        case '\n': paragraphEnd(); break;
        default: break; // "\-", a place where the word may be parted
        }
    }

    void controlWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_in.size() &&
               ((m_in[m_at] >= 'a' && m_in[m_at] <= 'z') || (m_in[m_at] >= 'A' && m_in[m_at] <= 'Z')) &&
               m_at - begin < 32)
            ++m_at;
        const QByteArray word = m_in.mid(begin, m_at - begin);
        bool negative = false;
        bool given = false;
        qint64 number = 0;
        if (m_at + 1 < m_in.size() && m_in[m_at] == '-' && m_in[m_at + 1] >= '0' && m_in[m_at + 1] <= '9') {
            negative = true;
            ++m_at;
        }
        for (int digits = 0; m_at < m_in.size() && m_in[m_at] >= '0' && m_in[m_at] <= '9' && digits < 10;
             ++digits) {
            number = number * 10 + (m_in[m_at++] - '0');
            given = true;
        }
        if (negative)
            number = -number;
        if (m_at < m_in.size() && m_in[m_at] == ' ')
            ++m_at;
        flushBytes();
        apply(word, given ? number : 1, given);
    }

    void paragraphEnd()
    {
        if (!group().skipped)
            endParagraph();
    }

    void apply(const QByteArray& word, qint64 number, bool given)
    {
        const bool starred = std::exchange(m_starred, false);
        if (word == "bin") {
            m_at = number > 0 && number < m_in.size() - m_at ? m_at + number : m_in.size();
        } else if (word == "title" && group().skipped) {
            group().inTitle = true;
        } else if (isOtherDestination(word) || (starred && word != "shptxt" && word != "shpinst")) {
            group().skipped = true;
            group().inTitle = false;
        } else if (word == "u") {
            unicode(static_cast<int>(number));
        } else if (word == "uc") {
            group().unicodeSkip = static_cast<int>(std::clamp<qint64>(number, 0, 16));
        } else if (word == "ansicpg") {
            m_codePage = static_cast<int>(number);
        } else if (word == "mac") {
            m_codePage = 10000;
        } else if (word == "f" && given) {
            font(static_cast<int>(number));
        } else if (word == "plain") {
            group().hidden = false;
            group().codePage = 0;
        } else if (word == "fcharset") {
            m_fontPages.insert(m_font, codePageOfCharset(static_cast<int>(number)));
        } else if (word == "v" || word == "deleted") {
            group().hidden = number != 0;
        } else if (word == "par" || word == "sect" || word == "page" || word == "row" || word == "nestrow") {
            paragraphEnd();
        } else if (word == "cell" || word == "nestcell") {
            append(u" | ");
        } else if (const QChar symbol = symbolOf(word); !symbol.isNull()) {
            append(symbol);
        }
    }

    void append(QChar c) { append(QStringView(&c, 1)); }

    void font(int number)
    {
        m_font = number;
        if (!group().skipped)
            group().codePage = m_fontPages.value(number, 0);
    }

    void unicode(int number)
    {
        append(QChar(static_cast<char16_t>(static_cast<unsigned int>(number) & 0xFFFFU)));
        m_pendingSkip = group().unicodeSkip;
    }

    const QByteArray& m_in;
    qsizetype m_at = 0;
    std::vector<Group> m_groups;
    QByteArray m_bytes;
    QString m_line, m_title;
    QStringList m_paragraphs;
    Article m_article;
    std::unique_ptr<QStringDecoder> m_decoder;
    int m_decoderPage = -1;
    int m_codePage = 1252;
    QHash<int, int> m_fontPages;
    int m_font = 0;
    int m_pendingSkip = 0;
    bool m_starred = false;
};

} // namespace

Result<Article> readRtf(const QByteArray& bytes)
{
    if (!bytes.startsWith("{\\rtf"))
        return because(Words::tr("it is no RTF file"));
    return RtfParser(bytes).run();
}

} // namespace casus::exchange
