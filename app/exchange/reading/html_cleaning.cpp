// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/html_cleaning.h"

#include <QByteArrayView>
#include <QList>
#include <QSet>

#include <algorithm>

namespace casus::exchange {

namespace {

constexpr qsizetype kDeepest = 250;
constexpr qsizetype kLongestAttribute = 4096;

using Names = QSet<QByteArray>;

Names names(const char* list)
{
    Names set;
    for (const QByteArray& name : QByteArray(list).split(' '))
        set.insert(name);
    return set;
}

bool isSpace(char c)
{
    return c == ' ' || (c >= 9 && c <= 13);
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct Tag {
    QByteArray name; // lower case
    bool closing = false;
    QByteArray attributes; // those that are kept, as they will be written
    bool jsonLd = false;
    bool itemProperty = false;
};

class Cleaner {
public:
    explicit Cleaner(const QByteArray& page)
        : m_in(page)
    {
        m_out.reserve(page.size() / 2 + 64);
    }

    QByteArray run()
    {
        m_out.append("<!DOCTYPE html>");
        while (m_at < m_in.size()) {
            const qsizetype open = m_in.indexOf('<', m_at);
            const qsizetype end = open < 0 ? m_in.size() : open;
            appendText(m_at, end);
            m_at = end;
            if (open >= 0)
                takeMarkup();
        }
        return std::move(m_out);
    }

private:
    void appendText(qsizetype begin, qsizetype end)
    {
        if (begin < end)
            m_out.append(m_in.constData() + begin, end - begin);
    }

    void takeMarkup()
    {
        const QByteArrayView rest = QByteArrayView(m_in).sliced(m_at);
        if (rest.startsWith("<!--")) {
            skipBehind("-->", m_at + 4);
        } else if (rest.startsWith("<!") || rest.startsWith("<?")) {
            skipBehind(">", m_at + 2);
        } else if (rest.size() > 1 &&
                   (isLetter(rest[1]) || (rest[1] == '/' && rest.size() > 2 && isLetter(rest[2])))) {
            takeTag();
        } else {
            m_out.append("&lt;");
            ++m_at;
        }
    }

    void skipBehind(const char* mark, qsizetype from)
    {
        const qsizetype found = m_in.indexOf(mark, from);
        m_at = found < 0 ? m_in.size() : found + static_cast<qsizetype>(qstrlen(mark));
    }

    Tag parseTag()
    {
        Tag tag;
        ++m_at;
        if (m_in[m_at] == '/') {
            tag.closing = true;
            ++m_at;
        }
        qsizetype end = m_at;
        while (end < m_in.size() && !isSpace(m_in[end]) && m_in[end] != '>' && m_in[end] != '/')
            ++end;
        tag.name = m_in.mid(m_at, std::min<qsizetype>(end - m_at, 40)).toLower();
        m_at = end;
        QSet<QByteArray> seen;
        while (m_at < m_in.size() && m_in[m_at] != '>')
            parseAttribute(tag, seen);
        m_at = std::min(m_at + 1, m_in.size());
        return tag;
    }

    void parseAttribute(Tag& tag, QSet<QByteArray>& seen)
    {
        while (m_at < m_in.size() && (isSpace(m_in[m_at]) || m_in[m_at] == '/'))
            ++m_at;
        const qsizetype begin = m_at;
        while (m_at < m_in.size() && !isSpace(m_in[m_at]) && m_in[m_at] != '>' && m_in[m_at] != '/' &&
               (m_in[m_at] != '=' || m_at == begin))
            ++m_at;
        const QByteArrayView name = QByteArrayView(m_in).sliced(begin, m_at - begin);
        qsizetype behind = m_at;
        while (behind < m_in.size() && isSpace(m_in[behind]))
            ++behind;
        QByteArrayView value;
        if (behind < m_in.size() && m_in[behind] == '=' && !name.isEmpty()) {
            m_at = behind + 1;
            value = parseValue();
        }
        if (name.isEmpty() || name.size() > 20)
            return;
        static const Names kKept =
            names("class id itemprop property name content href rel type datetime pubdate role "
                  "charset hidden aria-hidden style http-equiv itemscope itemtype");
        const QByteArray lower = name.toByteArray().toLower();
        if (!kKept.contains(lower) || seen.contains(lower))
            return;
        seen.insert(lower);
        if (lower == "type")
            tag.jsonLd = value.toByteArray().toLower().contains("ld+json");
        tag.itemProperty |= lower == "itemprop";
        tag.attributes.append(' ').append(lower).append("=\"");
        tag.attributes.append(
            value.first(std::min(value.size(), kLongestAttribute)).toByteArray().replace('"', "&quot;"));
        tag.attributes.append('"');
    }

    QByteArrayView parseValue()
    {
        while (m_at < m_in.size() && isSpace(m_in[m_at]))
            ++m_at;
        if (m_at >= m_in.size())
            return {};
        const char quote = m_in[m_at];
        qsizetype begin = m_at;
        if (quote == '"' || quote == '\'') {
            begin = ++m_at;
            const qsizetype end = m_in.indexOf(quote, m_at);
            m_at = end < 0 ? m_in.size() : end + 1;
            return QByteArrayView(m_in).sliced(begin, (end < 0 ? m_in.size() : end) - begin);
        }
        while (m_at < m_in.size() && !isSpace(m_in[m_at]) && m_in[m_at] != '>')
            ++m_at;
        return QByteArrayView(m_in).sliced(begin, m_at - begin);
    }

    /// Where the element's end tag begins; the end of the page where there is none.
    qsizetype endOf(const QByteArray& name)
    {
        if (m_neverClosed.contains(name))
            return m_in.size();
        qsizetype at = m_at;
        while ((at = m_in.indexOf("</", at)) >= 0) {
            if (m_in.mid(at + 2, name.size()).toLower() == name) {
                const qsizetype behind = at + 2 + name.size();
                if (behind >= m_in.size() || isSpace(m_in[behind]) || m_in[behind] == '>' ||
                    m_in[behind] == '/')
                    return at;
            }
            at += 2;
        }
        m_neverClosed.insert(name);
        return m_in.size();
    }

    void takeTag()
    {
        // Content that is no text of the page; with "script" first, since only there some is kept.
        static const Names kRaw = names(
            "script style iframe textarea xmp noembed noframes svg math object applet canvas video audio "
            "select datalist template");
        static const Names kDropped = names(
            "b big code em font i nobr s small strike strong tt u span abbr acronym mark wbr bdi bdo ins img "
            "source picture embed param track area map input label noscript plaintext frame frameset "
            "basefont "
            "bgsound center ruby rb rp rtc kbd samp var dfn q cite data slot amp-img amp-ad blink marquee");
        static const Names kVoid = names("br hr meta link base col keygen");
        const Tag tag = parseTag();
        if (tag.closing) {
            close(tag.name);
        } else if (tag.name == "title") {
            // Tags inside of a title are its words.
            const qsizetype end = endOf(tag.name);
            if (end == m_in.size())
                return;
            m_out.append("<title>").append(
                m_in.mid(m_at, std::min<qsizetype>(end - m_at, 2000)).replace('<', "&lt;"));
            m_out.append("</title>");
            m_at = end;
            skipBehind(">", m_at);
        } else if (kRaw.contains(tag.name)) {
            const qsizetype end = endOf(tag.name);
            if (tag.name == "script" && tag.jsonLd) {
                m_out.append("<script type=\"application/ld+json\">");
                appendText(m_at, end);
                m_out.append("</script>");
            } else if (end == m_in.size()) {
                return; // never closed: what follows is taken as the page
            }
            m_at = end;
            skipBehind(">", m_at);
        } else if (kVoid.contains(tag.name)) {
            m_out.append('<').append(tag.name).append(tag.attributes).append('>');
        } else if (!kDropped.contains(tag.name) || tag.itemProperty) {
            open(tag);
        }
    }

    void open(const Tag& tag)
    {
        static const Names kEndsItself = names("p li dt dd tr td th option thead tbody tfoot");
        if (!m_open.isEmpty() && m_open.last() == tag.name && kEndsItself.contains(tag.name))
            m_open.removeLast();
        if (m_open.size() >= kDeepest) {
            m_out.append(' ');
            return;
        }
        m_open.append(tag.name);
        m_out.append('<').append(tag.name).append(tag.attributes).append('>');
    }

    void close(const QByteArray& name)
    {
        const qsizetype at = m_open.lastIndexOf(name);
        if (at < 0)
            return;
        m_open.resize(at);
        m_out.append("</").append(name).append('>');
    }

    const QByteArray& m_in;
    QByteArray m_out;
    qsizetype m_at = 0;
    QList<QByteArray> m_open;
    Names m_neverClosed; // from here to the end
};

} // namespace

QByteArray cleanedHtml(const QByteArray& page)
{
    return Cleaner(page).run();
}

} // namespace casus::exchange
