// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence.h"

#include <QLocale>
#include <QString>

#include <algorithm>
#include <optional>

namespace casus::exchange {

/// Writes JSON straight to text. Building the objects first takes ten times as long and was most of an
/// export. Keys are the caller's to sort, as QJsonDocument writes them.
class JsonText {
public:
    void key(QStringView name)
    {
        if (m_text.back() != u'{')
            m_text.append(u',');
        m_text.append(u'"').append(name).append(u"\":");
    }

    void text(QStringView name, const QString& value)
    {
        key(name);
        quoted(value);
    }

    void number(QStringView name, qint64 value)
    {
        key(name);
        m_text.append(QString::number(value));
    }

    void count(QStringView name, std::optional<int> value)
    {
        key(name);
        m_text.append(value ? QString::number(*value) : QStringLiteral("null"));
    }

    /// The shortest digits that give the number back; null where unknown.
    void real(QStringView name, std::optional<double> value)
    {
        key(name);
        if (!value)
            m_text.append(u"null");
        else
            m_text.append(QString::number(*value, 'g', QLocale::FloatingPointShortest));
    }

    void flag(QStringView name, std::optional<bool> value)
    {
        key(name);
        m_text.append(!value ? u"null" : *value ? u"true" : u"false");
    }

    void flag(QStringView name, bool value)
    {
        key(name);
        m_text.append(value ? u"true" : u"false");
    }

    void quoted(QStringView value)
    {
        m_text.append(u'"');
        // Mostly nothing is to be escaped: then the words go over in one piece.
        if (std::none_of(value.begin(), value.end(),
                         [](QChar c) { return c == u'"' || c == u'\\' || c.unicode() < 0x20; })) {
            m_text.append(value);
            m_text.append(u'"');
            return;
        }
        for (const QChar c : value) {
            switch (c.unicode()) {
            case u'"': m_text.append(u"\\\""); break;
            case u'\\': m_text.append(u"\\\\"); break;
            case u'\b': m_text.append(u"\\b"); break;
            case u'\f': m_text.append(u"\\f"); break;
            case u'\n': m_text.append(u"\\n"); break;
            case u'\r': m_text.append(u"\\r"); break;
            case u'\t': m_text.append(u"\\t"); break;
            default:
                if (c.unicode() < 0x20)
                    m_text.append(
                        QStringLiteral("\\u%1").arg(static_cast<int>(c.unicode()), 4, 16, QChar(u'0')));
                else
                    m_text.append(c);
            }
        }
        m_text.append(u'"');
    }

    void raw(QStringView characters) { m_text.append(characters); }

    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    QString m_text;
};

/// [{"begin":..., "document":..., "end":..., "quote":...}, ...]
inline void append(JsonText& json, const QList<model::Evidence>& list)
{
    json.raw(u"[");
    bool first = true;
    for (const model::Evidence& evidence : list) {
        json.raw(first ? u"{" : u",{");
        first = false;
        json.number(u"begin", evidence.span.begin);
        json.number(u"document", evidence.document.value());
        json.number(u"end", evidence.span.end);
        json.text(u"quote", evidence.quote);
        json.raw(u"}");
    }
    json.raw(u"]");
}

} // namespace casus::exchange
