// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/search_query.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

struct Term {
    QString text;        // the words as typed, without quotes
    bool phrase = false; // was in quotes: OR and NOT are words there
    bool prefix = false;
    bool negated = false;
};

/// Does FTS5's unicode61 tokenizer find a token in it? Letters, numbers and private use are token characters.
bool hasToken(const QString& text)
{
    const auto points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) {
        return QChar::isLetterOrNumber(point) || QChar::category(point) == QChar::Other_PrivateUse;
    });
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

QList<Term> split(const QString& words)
{
    QList<Term> terms;
    Term term;
    bool quoted = false;
    const auto close = [&] {
        if (!term.text.isEmpty() || term.phrase)
            terms.append(term);
        term = Term();
    };
    for (const QChar c : words) {
        if (isQuote(c)) {
            if (!quoted && !term.text.isEmpty() && term.text != u"-")
                close();
            if (!quoted && term.text == u"-") {
                term.text.clear();
                term.negated = true;
            }
            if (quoted)
                close();
            else
                term.phrase = true;
            quoted = !quoted;
        } else if (!quoted && c.isSpace()) {
            close();
        } else if (!quoted && c == u'*' && term.text.isEmpty() && !terms.isEmpty() && terms.last().phrase) {
            terms.last().prefix = true; // "armed gro"*
        } else {
            term.text.append(c);
        }
    }
    close();
    return terms;
}

/// Takes a leading minus and a trailing star off a plain word.
void readMarks(Term& term)
{
    if (term.phrase)
        return;
    if (term.text.startsWith(u'-') && term.text.size() > 1) {
        term.negated = true;
        term.text.remove(0, 1);
    }
    if (term.text.endsWith(u'*')) {
        term.prefix = true;
        while (term.text.endsWith(u'*'))
            term.text.chop(1);
    }
}

/// Inside double quotes FTS5 reads everything as text; a star after them marks a prefix.
QString quotedTerm(const Term& term)
{
    QString text = term.text;
    text.replace(QChar(u'\0'), u' ');
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"' + (term.prefix ? u"*"_s : QString());
}

} // namespace

QString ftsQuery(const QString& words)
{
    QList<QStringList> alternatives; // all of the outer, any of the inner
    QStringList excluded;
    bool orPending = false;
    bool notPending = false;
    QList<Term> terms = split(words);
    for (qsizetype i = 0; i < terms.size(); ++i) {
        Term& term = terms[i];
        const bool between = i > 0 && i + 1 < terms.size();
        if (!term.phrase && term.text == u"OR" && between) {
            orPending = true;
            continue;
        }
        if (!term.phrase && term.text == u"AND" && between)
            continue;
        if (!term.phrase && term.text == u"NOT" && i + 1 < terms.size()) {
            notPending = true;
            continue;
        }
        readMarks(term);
        if (!hasToken(term.text))
            continue;
        if (term.negated || notPending)
            excluded.append(quotedTerm(term));
        else if (orPending && !alternatives.isEmpty())
            alternatives.last().append(quotedTerm(term));
        else
            alternatives.append({quotedTerm(term)});
        orPending = notPending = false;
    }
    // FTS5's NOT takes something away; alone it would name every document, so the words are then looked for.
    if (alternatives.isEmpty()) {
        for (const QString& word : std::as_const(excluded))
            alternatives.append({word});
        excluded.clear();
    }
    QStringList groups;
    for (const QStringList& group : std::as_const(alternatives))
        groups.append(group.size() == 1 ? group.first() : u'(' + group.join(u" OR "_s) + u')');
    QString query = groups.join(u" AND "_s);
    if (!excluded.isEmpty())
        query = u'(' + query + u") NOT ("_s + excluded.join(u" OR "_s) + u')';
    return query;
}

} // namespace casus::store
