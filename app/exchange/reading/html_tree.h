// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

namespace casus::exchange {

/// A parsed page; the bytes are held as long as the nodes that point into them.
class HtmlTree {
public:
    /// `cleaned` comes from cleanedHtml().
    explicit HtmlTree(QByteArray cleaned);
    ~HtmlTree();
    HtmlTree(const HtmlTree&) = delete;
    HtmlTree& operator=(const HtmlTree&) = delete;

    [[nodiscard]] const GumboNode* root() const { return m_output->root; }

private:
    QByteArray m_bytes;
    GumboOutput* m_output;
};

[[nodiscard]] inline bool isElement(const GumboNode* node)
{
    return node->type == GUMBO_NODE_ELEMENT;
}
[[nodiscard]] inline bool isText(const GumboNode* node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}
[[nodiscard]] inline bool is(const GumboNode* node, GumboTag tag)
{
    return isElement(node) && node->v.element.tag == tag;
}
[[nodiscard]] QString attribute(const GumboNode* node, const char* name);
[[nodiscard]] bool hasAttribute(const GumboNode* node, const char* name);

/// All text below the node, white space collapsed.
[[nodiscard]] QString wordsOf(const GumboNode* node);

/// Calls `visit` for each child; elements nest no deeper than cleanedHtml() lets them.
template <typename Visit>
void forEachChild(const GumboNode* node, const Visit& visit)
{
    if (!isElement(node))
        return;
    const GumboVector& children = node->v.element.children;
    for (unsigned int i = 0; i < children.length; ++i)
        visit(static_cast<const GumboNode*>(children.data[i]));
}

/// Each element below and with the node, in the order of the page; `visit` returns whether to go below it.
template <typename Visit>
void forEachElement(const GumboNode* node, const Visit& visit)
{
    if (!isElement(node) || !visit(node))
        return;
    forEachChild(node, [&](const GumboNode* child) { forEachElement(child, visit); });
}

} // namespace casus::exchange
