// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/html_tree.h"

#include "exchange/reading/article.h"

#include <utility>

namespace casus::exchange {

namespace {

void appendText(const GumboNode* node, QByteArray& bytes)
{
    if (isText(node)) {
        bytes.append(node->v.text.text);
        return;
    }
    if (!isElement(node) || is(node, GUMBO_TAG_SCRIPT))
        return;
    if (is(node, GUMBO_TAG_BR))
        bytes.append(' ');
    forEachChild(node, [&](const GumboNode* child) { appendText(child, bytes); });
}

} // namespace

HtmlTree::HtmlTree(QByteArray cleaned)
    : m_bytes(std::move(cleaned))
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output =
        gumbo_parse_with_options(&options, m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
}

HtmlTree::~HtmlTree()
{
    gumbo_destroy_output(&kGumboDefaultOptions, m_output);
}

QString attribute(const GumboNode* node, const char* name)
{
    if (!isElement(node))
        return {};
    const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool hasAttribute(const GumboNode* node, const char* name)
{
    return isElement(node) && gumbo_get_attribute(&node->v.element.attributes, name);
}

QString wordsOf(const GumboNode* node)
{
    QByteArray bytes;
    appendText(node, bytes);
    return collapsed(QString::fromUtf8(bytes));
}

} // namespace casus::exchange
