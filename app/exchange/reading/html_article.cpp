// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/html_article.h"

#include "exchange/reading/article.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace casus::exchange {

namespace {

// A block of running text: longer than a menu entry, and mostly no link.
constexpr qsizetype kRunning = 40;
constexpr double kMostlyLinks = 0.5;
// The article is the smallest part that holds this share of all running text.
constexpr double kNearlyAll = 0.8;
// Less running text than this is no article.
constexpr qsizetype kLeast = 140;

struct Weight {
    qsizetype all = 0;     // characters but white space
    qsizetype linked = 0;  // of them in links
    qsizetype running = 0; // of them in blocks of running text
};

bool isBlock(const GumboNode* node)
{
    if (!isElement(node))
        return false;
    switch (node->v.element.tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_META:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_SCRIPT: return false;
    default: return true;
    }
}

bool isHeading(const GumboNode* node)
{
    return isElement(node) && node->v.element.tag >= GUMBO_TAG_H1 && node->v.element.tag <= GUMBO_TAG_H6;
}

/// Elements that never hold the article's text.
bool isFurniture(const GumboNode* node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_MENU: return true;
    default: break;
    }
    if (hasAttribute(node, "hidden") || attribute(node, "aria-hidden") == u"true")
        return true;
    const QString role = attribute(node, "role").toLower();
    if (role == u"navigation" || role == u"complementary" || role == u"contentinfo" || role == u"search" ||
        role == u"dialog" || role == u"banner")
        return true;
    return attribute(node, "style").toLower().remove(u' ').contains(QStringLiteral("display:none"));
}

/// Names by which sites call what is not the article. Only a hint: see PageReader::isLeftOut.
bool isNamedFurniture(const GumboNode* node)
{
    static const QRegularExpression kNames(QStringLiteral(
        "(?:^|[-_ "
        "])(?:comments?|disqus|share|sharing|social|related|sidebar|footer|navbar|navigation|menu|promo|"
        "newsletter|subscribe|subscription|cookies?|consent|gdpr|advert|advertisement|ads?|sponsored|banner|"
        "breadcrumbs?|tags?|recommended|recommendations?|popular|trending|most-?read|read-?more|more-?"
        "stories|widget|"
        "outbrain|taboola|paywall|login|signup|popup|modal|print-?only|screen-?reader|sr-only|skip-?link|"
        "teaser|"
        "author-?(?:bio|box|info)|post-?(?:nav|meta|tags)|caption|credit|byline-?bio|toolbar|masthead|"
        "pagination|"
        "commentaires?|partage|partager|a-?lire-?aussi|lire-?aussi|abonnement|publicite|pied-?de-?page)(?:$|["
        "-_ ])"));
    const QString name = QString(attribute(node, "class") + u' ' + attribute(node, "id")).left(400);
    if (name.size() < 2)
        return false;
    // camelCase as words
    QString words;
    for (const QChar c : name) {
        if (c.isUpper())
            words.append(u'-');
        words.append(c.toLower());
    }
    return kNames.match(words).hasMatch();
}

qsizetype lettersIn(const GumboNode* text)
{
    qsizetype count = 0;
    for (const char* c = text->v.text.text; *c; ++c) // bytes that begin a character and are no white space
        count += (static_cast<unsigned char>(*c) & 0xC0) != 0x80 && static_cast<unsigned char>(*c) > 0x20;
    return count;
}

class PageReader {
public:
    explicit PageReader(const GumboNode* root)
        : m_root(root)
    {
        weigh(root, false);
        m_total = m_weights.value(root).running;
        settle(root);
    }

    PageText read()
    {
        PageText text;
        const GumboNode* body = articleBody();
        if (!body) {
            text.whole = true;
            body = m_root;
        }
        m_body = body;
        // What is named furniture here may be the article there: a page whose body is called "sidebar-left".
        blocks(body, text.paragraphs);
        text.heading = heading();
        return text;
    }

    static QStringList everything(const GumboNode* root)
    {
        PageReader reader(root);
        reader.m_body = root;
        reader.m_takeAll = true;
        QStringList paragraphs;
        reader.blocks(root, paragraphs);
        return paragraphs;
    }

private:
    /// Running text counts where the block is: the nearest block of each text.
    Weight weigh(const GumboNode* node, bool inLink)
    {
        Weight sum;
        if (isText(node)) {
            sum.all = lettersIn(node);
            sum.linked = inLink ? sum.all : 0;
            return sum;
        }
        if (!isElement(node) || isFurniture(node))
            return sum;
        const bool link = inLink || is(node, GUMBO_TAG_A);
        Weight own; // text that stands in this block, not in one below
        forEachChild(node, [&](const GumboNode* child) {
            const Weight weight = weigh(child, link);
            sum.all += weight.all;
            sum.linked += weight.linked;
            sum.running += weight.running;
            if (!isBlock(child)) {
                own.all += weight.all;
                own.linked += weight.linked;
            }
        });
        if (isBlock(node) && own.all >= kRunning && isMostlyText(own) && !isHeading(node))
            sum.running += own.all;
        if (isBlock(node))
            m_weights.insert(node, sum);
        return sum;
    }

    static bool isMostlyText(const Weight& weight)
    {
        return static_cast<double>(weight.linked) < kMostlyLinks * static_cast<double>(weight.all);
    }

    /// Furniture by its name counts as such only where it does not hold most of the page.
    [[nodiscard]] bool isToBeLeftOut(const GumboNode* node) const
    {
        if (isFurniture(node))
            return true;
        if (!isBlock(node) || !isNamedFurniture(node))
            return false;
        return static_cast<double>(m_weights.value(node).running) < 0.5 * static_cast<double>(m_total);
    }

    /// Takes from each part the weight of what is left out of it.
    qsizetype settle(const GumboNode* node)
    {
        if (!isElement(node))
            return 0;
        if (node != m_root && isToBeLeftOut(node)) {
            m_leftOut.insert(node);
            const auto found = m_weights.constFind(node);
            return found == m_weights.cend() ? 0 : found->running;
        }
        qsizetype lost = 0;
        forEachChild(node, [&](const GumboNode* child) { lost += settle(child); });
        if (const auto found = m_weights.find(node); found != m_weights.end())
            found->running -= lost;
        return lost;
    }

    [[nodiscard]] bool isLeftOut(const GumboNode* node) const { return m_leftOut.contains(node); }
    [[nodiscard]] qsizetype running(const GumboNode* node) const { return m_weights.value(node).running; }

    /// The part that the page itself marks; of several the one with most text.
    [[nodiscard]] const GumboNode* markedBody() const
    {
        const GumboNode* best = nullptr;
        qsizetype most = 0;
        int bestRank = 0;
        forEachElement(m_root, [&](const GumboNode* node) {
            if (node != m_root && isLeftOut(node))
                return false;
            int rank = 0;
            const QString item = attribute(node, "itemprop").toLower();
            if (item.contains(QStringLiteral("articlebody")))
                rank = 3;
            else if (is(node, GUMBO_TAG_ARTICLE))
                rank = 2;
            else if (is(node, GUMBO_TAG_MAIN) || attribute(node, "role") == u"main")
                rank = 1;
            if (rank > 0) {
                const qsizetype weight = running(node);
                if (weight >= kLeast && (rank > bestRank || (rank == bestRank && weight > most))) {
                    best = node;
                    most = weight;
                    bestRank = rank;
                }
            }
            return true;
        });
        // A list of teasers is marked as many articles, none of which is the page's.
        if (bestRank == 2 && static_cast<double>(most) < 0.4 * static_cast<double>(running(m_root)))
            return nullptr;
        return best;
    }

    [[nodiscard]] const GumboNode* articleBody() const
    {
        const GumboNode* node = markedBody();
        if (!node)
            node = m_root;
        const qsizetype all = running(node);
        if (all < kLeast)
            return nullptr;
        for (;;) {
            const GumboNode* next = nullptr;
            forEachChild(node, [&](const GumboNode* child) {
                if (!next && isBlock(child) && !isLeftOut(child) &&
                    static_cast<double>(running(child)) >= kNearlyAll * static_cast<double>(all))
                    next = child;
            });
            if (!next || is(next, GUMBO_TAG_P) || is(next, GUMBO_TAG_PRE) || is(next, GUMBO_TAG_TD))
                return node;
            node = next;
        }
    }

    /// The heading that stands nearest before the text, or in it.
    [[nodiscard]] QString heading() const
    {
        QString found;
        bool inBody = false;
        forEachElement(m_root, [&](const GumboNode* node) {
            inBody |= node == m_body;
            if (is(node, GUMBO_TAG_NAV) || is(node, GUMBO_TAG_FOOTER) || is(node, GUMBO_TAG_ASIDE))
                return false;
            if (is(node, GUMBO_TAG_H1) && (found.isEmpty() || !inBody)) {
                if (const QString words = wordsOf(node); !words.isEmpty() && words.size() < 400)
                    found = words;
            }
            return true;
        });
        return found;
    }

    void endParagraph(QString& line, QStringList& paragraphs) const
    {
        QStringList lines;
        for (const QString& piece : line.split(u'\n')) {
            const QString words = collapsed(piece);
            if (!words.isEmpty())
                lines.append(words);
            else if (!lines.isEmpty()) {
                paragraphs.append(lines.join(u'\n'));
                lines.clear();
            }
        }
        if (!lines.isEmpty())
            paragraphs.append(lines.join(u'\n'));
        line.clear();
    }

    [[nodiscard]] bool isLinkBlock(const GumboNode* node) const
    {
        const Weight weight = m_weights.value(node);
        return weight.all > 0 && weight.all < 400 &&
               static_cast<double>(weight.linked) > 0.66 * static_cast<double>(weight.all);
    }

    /// Paragraphs below the node, in order. `line` gathers what stands between blocks.
    void blocks(const GumboNode* node, QStringList& paragraphs) const
    {
        QString line;
        forEachChild(node, [&](const GumboNode* child) { inlineOrBlock(child, line, paragraphs); });
        endParagraph(line, paragraphs);
    }

    void inlineOrBlock(const GumboNode* node, QString& line, QStringList& paragraphs) const
    {
        if (isText(node)) {
            // Line ends of the source are spaces; those of the page are <br>.
            line.append(QString::fromUtf8(node->v.text.text).replace(u'\n', u' ').replace(u'\r', u' '));
            return;
        }
        if (!isElement(node) || is(node, GUMBO_TAG_SCRIPT) || is(node, GUMBO_TAG_HEAD))
            return;
        if (is(node, GUMBO_TAG_BR)) {
            line.append(u'\n');
            return;
        }
        if (!isBlock(node)) {
            forEachChild(node, [&](const GumboNode* child) { inlineOrBlock(child, line, paragraphs); });
            return;
        }
        endParagraph(line, paragraphs);
        if (!m_takeAll && (isLeftOut(node) || isLinkBlock(node)))
            return;
        switch (node->v.element.tag) {
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL: list(node, paragraphs); break;
        case GUMBO_TAG_TABLE: table(node, paragraphs); break;
        case GUMBO_TAG_PRE: preformatted(node, paragraphs); break;
        default: blocks(node, paragraphs);
        }
    }

    void list(const GumboNode* node, QStringList& paragraphs) const
    {
        QStringList items;
        forEachChild(node, [&](const GumboNode* child) {
            if (!isElement(child) || (!m_takeAll && isLinkBlock(child)))
                return;
            QStringList inside;
            blocks(child, inside);
            if (!inside.isEmpty())
                items.append(QStringLiteral("- ") + inside.join(u'\n'));
        });
        if (!items.isEmpty())
            paragraphs.append(items.join(u'\n'));
    }

    /// A table of figures has a line for each row; one that only lays out the page has none.
    void table(const GumboNode* node, QStringList& paragraphs) const
    {
        QStringList rows;
        bool layout = false;
        forEachElement(node, [&](const GumboNode* inner) {
            if (inner != node && is(inner, GUMBO_TAG_TABLE))
                layout = true;
            if (is(inner, GUMBO_TAG_P) || is(inner, GUMBO_TAG_DIV))
                layout |= m_weights.value(inner).running > 0;
            return !layout;
        });
        layout |= m_weights.value(node).running > 600;
        if (layout) {
            forEachElement(node, [&](const GumboNode* inner) {
                if (!is(inner, GUMBO_TAG_TD) && !is(inner, GUMBO_TAG_TH) && !is(inner, GUMBO_TAG_CAPTION))
                    return inner == node || m_takeAll || !isLeftOut(inner);
                if (m_takeAll || (!isLeftOut(inner) && !isLinkBlock(inner)))
                    blocks(inner, paragraphs);
                return false;
            });
            return;
        }
        forEachElement(node, [&](const GumboNode* inner) {
            if (!is(inner, GUMBO_TAG_TR))
                return true;
            QStringList cells;
            forEachChild(inner, [&](const GumboNode* cell) {
                if (const QString words = wordsOf(cell); isElement(cell) && !words.isEmpty())
                    cells.append(words);
            });
            if (!cells.isEmpty())
                rows.append(cells.join(u" | "));
            return false;
        });
        if (!rows.isEmpty())
            paragraphs.append(rows.join(u'\n'));
    }

    void preformatted(const GumboNode* node, QStringList& paragraphs) const
    {
        QString words;
        forEachChild(node, [&](const GumboNode* child) {
            words.append(isText(child) ? QString::fromUtf8(child->v.text.text) : wordsOf(child));
        });
        words = withoutControls(words);
        if (!words.trimmed().isEmpty())
            paragraphs.append(words);
    }

    const GumboNode* m_root;
    const GumboNode* m_body = nullptr;
    QHash<const GumboNode*, Weight> m_weights; // of blocks
    QSet<const GumboNode*> m_leftOut;          // what lies below them is not in here
    qsizetype m_total = 0;
    bool m_takeAll = false;
};

} // namespace

PageText pageText(const GumboNode* root)
{
    return PageReader(root).read();
}

QStringList allParagraphs(const GumboNode* root)
{
    return PageReader::everything(root);
}

} // namespace casus::exchange
