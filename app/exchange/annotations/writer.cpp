// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/writer.h"

namespace casus::exchange::annotations {

namespace {

// File systems take 255 bytes; four a character, endings and numbers leave this.
constexpr qsizetype kLongestName = 50;

} // namespace

Result<void> Writer::begin(const QStringList& splits)
{
    // An export without documents is an empty file, not a missing one.
    if (!traits(m_options.format).perDocument) {
        for (const QString& split : splits) {
            if (auto done = m_output.append(split, {}, {}); !done)
                return done;
        }
    }
    return {};
}

Result<void> Writer::end(const QStringList&)
{
    return {};
}

std::unique_ptr<Writer> makeWriter(const WriterOptions& options, Output& output, MarkLosses& report)
{
    switch (options.format) {
    case Format::Spacy: return makeSpacyWriter(options, output, report);
    case Format::Doccano: return makeDoccanoWriter(options, output, report);
    case Format::LabelStudio: return makeLabelStudioWriter(options, output, report);
    case Format::Brat: return makeBratWriter(options, output, report);
    case Format::Conll: return makeConllWriter(options, output, report);
    case Format::WebAnno: return makeWebAnnoWriter(options, output, report);
    case Format::CasJson: return makeCasJsonWriter(options, output, report);
    case Format::CasXmi: return makeCasXmiWriter(options, output, report);
    case Format::WebAnnotation: return makeWebAnnotationWriter(options, output, report);
    case Format::HuggingFace: return makeHuggingFaceWriter(options, output, report);
    }
    return nullptr;
}

QString FileNames::take(const QString& split, const QString& name)
{
    QString base;
    for (const QChar c : name.left(kLongestName)) {
        const bool refused = c.unicode() < 0x20 || c.unicode() == 0x7F || c.isSurrogate() || c.isSpace() ||
                             QStringView(u"/\\:*?\"<>|%#").contains(c);
        base.append(refused ? QChar(u'_') : c);
    }
    while (base.startsWith(u'.'))
        base.remove(0, 1);
    if (base.isEmpty())
        base = QStringLiteral("document");
    const auto keyOf = [&](const QString& word) { return QString(split % u'/' % word.toCaseFolded()); };
    QString word = base;
    int& next = m_next[keyOf(base)];
    while (m_taken.contains(keyOf(word)))
        word = base % u'_' % QString::number(++next + 1);
    m_taken.insert(keyOf(word));
    return word;
}

const QString& LabelWords::of(const QString& label)
{
    const auto found = m_words.constFind(label);
    if (found != m_words.cend())
        return *found;
    QString word;
    for (const QChar c : label)
        word.append(m_allowed(c) ? c : QChar(u'_'));
    if (word.isEmpty())
        word = QStringLiteral("_");
    const QString base = word;
    for (int number = 2; m_used.contains(word); ++number)
        word = base % u'_' % QString::number(number);
    m_used.insert(word);
    return *m_words.insert(label, word);
}

} // namespace casus::exchange::annotations
