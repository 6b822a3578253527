// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/office_reader.h"

#include "exchange/reading/archive.h"

#include <QCoreApplication>

#include <algorithm>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::OfficeReader)
};

Error brokenXml(const QXmlStreamReader& xml)
{
    return because(
        Words::tr("its inner XML is damaged in line %1 (%2)").arg(xml.lineNumber()).arg(xml.errorString()));
}

/// Gathers paragraphs; list items and table rows stay together.
class Paragraphs {
public:
    void append(QStringView words) { m_line.append(words); }
    void append(QChar c) { m_line.append(c); }

    void endParagraph(bool listItem)
    {
        QString words = withoutControls(std::exchange(m_line, {})).trimmed();
        if (m_cellDepth > 0) {
            if (!words.isEmpty())
                m_cell = m_cell.isEmpty() ? words : QString(m_cell % u' ' % words);
            return;
        }
        if (words.isEmpty()) {
            m_afterItem = false;
            return;
        }
        if (listItem)
            words.prepend(QStringLiteral("- "));
        if (listItem && m_afterItem)
            m_paragraphs.last() += QString(u'\n' % words);
        else
            m_paragraphs.append(words);
        m_afterItem = listItem;
    }

    void beginCell() { ++m_cellDepth; }
    void endCell()
    {
        if (--m_cellDepth == 0 && !m_cell.isEmpty())
            m_row.append(std::exchange(m_cell, {}));
    }
    void endRow()
    {
        if (m_cellDepth > 0 || m_row.isEmpty())
            return;
        const QString row = std::exchange(m_row, {}).join(u" | ");
        if (m_inTable)
            m_paragraphs.last() += QString(u'\n' % row);
        else
            m_paragraphs.append(row);
        m_inTable = true;
        m_afterItem = false;
    }
    void endTable()
    {
        if (m_cellDepth == 0)
            m_inTable = false;
    }

    [[nodiscard]] const QStringList& paragraphs() const { return m_paragraphs; }

private:
    QStringList m_paragraphs;
    QString m_line, m_cell;
    QStringList m_row;
    int m_cellDepth = 0;
    bool m_afterItem = false;
    bool m_inTable = false;
};

class DocxText {
public:
    Result<QStringList> read(const QByteArray& document)
    {
        QXmlStreamReader xml(document);
        while (nextToken(xml)) {
            if (xml.isStartElement())
                start(xml);
            else if (xml.isEndElement())
                end(xml.name());
            else if (xml.isCharacters() && m_inText && m_skip == 0)
                m_out.append(xml.text());
        }
        if (xml.hasError())
            return brokenXml(xml);
        return m_out.paragraphs();
    }

private:
    /// The same text box stands there a second time for old programs; notes and deletions are no text.
    static bool isSkipped(QStringView name)
    {
        return name == u"Fallback" || name == u"del" || name == u"moveFrom" || name == u"instrText" ||
               name == u"delText" || name == u"sdtPr" || name == u"pict";
    }

    void endParagraph()
    {
        m_out.endParagraph(m_item && !m_heading);
        m_item = false;
        m_heading = false;
    }

    static bool isHeading(QStringView style)
    {
        return style.startsWith(u"Heading") || style.startsWith(u"Title");
    }

    void start(const QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        if (m_skip > 0 || isSkipped(name)) {
            ++m_skip;
            return;
        }
        if (name == u"t")
            m_inText = true;
        else if (name == u"tab")
            m_out.append(m_inRun ? u'\t' : u' ');
        else if (name == u"br" || name == u"cr")
            m_out.append(u'\n');
        else if (name == u"noBreakHyphen")
            m_out.append(QChar(0x2011));
        else if (name == u"r")
            m_inRun = true;
        else if (name == u"numId") // 0: the numbering of the style is taken away
            m_item = xml.attributes().value(QStringLiteral("w:val")) != u"0";
        else if (name == u"outlineLvl" ||
                 (name == u"pStyle" && isHeading(xml.attributes().value(QStringLiteral("w:val")))))
            m_heading = true; // its number is that of a chapter
        else if (name == u"tc")
            m_out.beginCell();
        else if (name == u"footnoteReference" || name == u"endnoteReference")
            ++m_notes;
    }

    void end(QStringView name)
    {
        if (m_skip > 0) {
            --m_skip;
            return;
        }
        if (name == u"t")
            m_inText = false;
        else if (name == u"r")
            m_inRun = false;
        else if (name == u"p")
            endParagraph();
        else if (name == u"tc")
            m_out.endCell();
        else if (name == u"tr")
            m_out.endRow();
        else if (name == u"tbl")
            m_out.endTable();
    }

public:
    [[nodiscard]] int notes() const { return m_notes; }

private:
    Paragraphs m_out;
    int m_skip = 0;
    int m_notes = 0;
    bool m_inText = false;
    bool m_inRun = false;
    bool m_item = false;
    bool m_heading = false;
};

class OdtText {
public:
    Result<QStringList> read(const QByteArray& content)
    {
        QXmlStreamReader xml(content);
        while (nextToken(xml)) {
            if (xml.isStartElement())
                start(xml);
            else if (xml.isEndElement())
                end(xml);
            else if (xml.isCharacters() && m_paragraphs > 0 && m_skip == 0)
                appendWords(xml.text());
        }
        if (xml.hasError())
            return brokenXml(xml);
        return m_out.paragraphs();
    }

    [[nodiscard]] int notes() const { return m_notes; }

private:
    static bool isSkipped(QStringView name)
    {
        return name == u"note" || name == u"annotation" || name == u"tracked-changes" || name == u"forms" ||
               name == u"table-of-content" || name == u"sequence-decls" || name == u"title" ||
               name == u"desc";
    }

    /// White space counts once in OpenDocument; more of it is written as an element.
    void appendWords(QStringView words)
    {
        for (const QChar c : words) {
            const bool space = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
            if (!space || !m_afterSpace)
                m_out.append(space ? QChar(u' ') : c);
            m_afterSpace = space;
        }
    }

    void start(const QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        if (m_skip > 0 || isSkipped(name)) {
            m_notes += m_skip == 0 && name == u"note" ? 1 : 0;
            ++m_skip;
            return;
        }
        if (name == u"p" || name == u"h") {
            ++m_paragraphs;
            m_afterSpace = true;
        } else if (name == u"s") {
            const int count = xml.attributes().value(QStringLiteral("text:c")).toInt();
            m_out.append(QString(std::clamp(count, 1, 100), u' '));
        } else if (name == u"tab") {
            m_out.append(u'\t');
        } else if (name == u"line-break") {
            m_out.append(u'\n');
            m_afterSpace = true;
        } else if (name == u"list-item") {
            ++m_items;
        } else if (name == u"table-cell") {
            m_out.beginCell();
        }
    }

    void end(const QXmlStreamReader& xml)
    {
        if (m_skip > 0) {
            --m_skip;
            return;
        }
        const QStringView name = xml.name();
        if (name == u"p" || name == u"h") {
            --m_paragraphs;
            m_out.endParagraph(m_items > 0);
        } else if (name == u"list-item") {
            --m_items;
        } else if (name == u"table-cell") {
            m_out.endCell();
        } else if (name == u"table-row") {
            m_out.endRow();
        } else if (name == u"table") {
            m_out.endTable();
        }
    }

    Paragraphs m_out;
    int m_skip = 0;
    int m_paragraphs = 0;
    int m_items = 0;
    int m_notes = 0;
    bool m_afterSpace = true;
};

/// dc:title and the like of the file's properties; empty where they are damaged: they are only an extra.
QString property(const QByteArray& properties, QStringView wanted)
{
    QXmlStreamReader xml(properties);
    while (nextToken(xml)) {
        if (xml.isStartElement() && xml.name() == wanted)
            return collapsed(xml.readElementText(QXmlStreamReader::IncludeChildElements)).left(400);
    }
    return {};
}

Result<Article> finish(const Result<QStringList>& paragraphs, const QByteArray& properties, int notes,
                       const QString& kind)
{
    if (!paragraphs)
        return paragraphs.error();
    if (paragraphs->isEmpty())
        return because(Words::tr("it holds no text"));
    Article article;
    article.text = paragraphs->join(u"\n\n");
    // A property that the text does not show is mostly that of the letter from which it was made.
    const QString title = property(properties, u"title");
    if (!title.isEmpty() && article.text.left(2000).contains(title, Qt::CaseInsensitive))
        article.title = title;
    article.facts.append(Words::tr("Read from %1.").arg(kind));
    if (notes > 0)
        article.warnings.append(Words::tr("%n foot- or endnote(s) were left out.", nullptr, notes));
    return article;
}

} // namespace

bool nextToken(QXmlStreamReader& xml)
{
    if (xml.atEnd())
        return false;
    if (xml.readNext() == QXmlStreamReader::DTD)
        xml.raiseError(Words::tr("a document type that no office file has"));
    return !xml.hasError() && !xml.isEndDocument();
}

Result<Article> readDocx(const QByteArray& bytes)
{
    const auto parts =
        zipParts(bytes, {QStringLiteral("word/document.xml"), QStringLiteral("docProps/core.xml"),
                         QStringLiteral("EncryptionInfo")});
    if (!parts)
        return parts.error();
    if (parts->at(0).isNull())
        return because(Words::tr("it is no Word document: its text is missing"));
    DocxText text;
    const auto paragraphs = text.read(parts->at(0));
    return finish(paragraphs, parts->at(1), text.notes(), Words::tr("a Word document"));
}

Result<Article> readOdt(const QByteArray& bytes)
{
    const auto parts = zipParts(bytes, {QStringLiteral("content.xml"), QStringLiteral("meta.xml"),
                                        QStringLiteral("META-INF/manifest.xml")});
    if (!parts)
        return parts.error();
    if (parts->at(2).contains("manifest:encryption-data"))
        return because(Words::tr("it is encrypted; save it without a password first"));
    if (parts->at(0).isNull())
        return because(Words::tr("it is no OpenDocument text: its text is missing"));
    OdtText text;
    const auto paragraphs = text.read(parts->at(0));
    return finish(paragraphs, parts->at(1), text.notes(), Words::tr("an OpenDocument text"));
}

} // namespace casus::exchange
