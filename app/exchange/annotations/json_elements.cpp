// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/json_elements.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

constexpr qint64 kBlock = 256 * 1024;
// A document with its marks; what is longer is no article.
constexpr qsizetype kLongest = 256 * 1024 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

QJsonValue parseJson(const QByteArray& bytes, QString* problem)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError) {
        if (document.isObject())
            return document.object();
        if (document.isArray())
            return document.array();
    }
    if (problem) {
        switch (error.error) {
        case QJsonParseError::DeepNesting: *problem = Words::tr("it is nested too deeply"); break;
        case QJsonParseError::IllegalUTF8String: *problem = Words::tr("it is not UTF-8"); break;
        case QJsonParseError::NoError: *problem = Words::tr("it is no object and no list"); break;
        default:
            *problem =
                Words::tr("it is no JSON (%1, at character %2)").arg(error.errorString()).arg(error.offset);
        }
    }
    return QJsonValue(QJsonValue::Undefined);
}

JsonElements::JsonElements(QIODevice& device)
    : m_device(device)
{}

bool JsonElements::fill()
{
    if (m_ended)
        return false;
    if (m_at > kBlock) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    const QByteArray more = m_device.read(kBlock);
    if (more.isEmpty()) {
        m_ended = true;
        return false;
    }
    m_buffer.append(more);
    return true;
}

int JsonElements::peek()
{
    while (m_at >= m_buffer.size()) {
        if (!fill())
            return -1;
    }
    return static_cast<unsigned char>(m_buffer.at(m_at));
}

void JsonElements::skipSpace()
{
    for (int c = peek(); c >= 0 && isSpace(static_cast<char>(c)); c = peek()) {
        if (c == '\n')
            ++m_line;
        ++m_at;
    }
}

Error JsonElements::broken(const QString& why) const
{
    return {ErrorCode::Unreadable, Words::tr("line %1: %2").arg(m_line).arg(why), {}};
}

JsonElements::Mode JsonElements::detect()
{
    if (peek() >= 0 && m_buffer.size() - m_at < 3)
        (void)fill();
    if (m_buffer.mid(m_at, 3) == "\xEF\xBB\xBF")
        m_at += 3;
    skipSpace();
    const int first = peek();
    if (first == '[') {
        // ["text", {...}] is a line of its own; a list of objects is one array.
        qsizetype i = m_at + 1;
        while (true) {
            while (i >= m_buffer.size() && fill()) {
            }
            if (i >= m_buffer.size() || !isSpace(m_buffer.at(i)))
                break;
            ++i;
        }
        if (i < m_buffer.size() && m_buffer.at(i) == '"')
            return Mode::Lines;
        ++m_at;
        return Mode::Array;
    }
    if (first != '{')
        return Mode::Lines;
    // An object over several lines, or one a line? The first line says it: brackets that close on it.
    qsizetype end = m_buffer.indexOf('\n', m_at);
    while (end < 0 && m_buffer.size() - m_at < kLongest && fill())
        end = m_buffer.indexOf('\n', m_at);
    const QByteArray line = m_buffer.mid(m_at, end < 0 ? -1 : end - m_at).trimmed();
    if (end < 0 || line.endsWith('}'))
        return Mode::Lines;
    const char last = line.back();
    return last == '{' || last == '[' || last == ',' ? Mode::Values : Mode::Lines;
}

Result<std::optional<JsonElements::Element>> JsonElements::next()
{
    if (m_mode == Mode::Unknown)
        m_mode = detect();
    return m_mode == Mode::Lines ? nextLine() : nextValue();
}

Result<std::optional<JsonElements::Element>> JsonElements::nextLine()
{
    while (true) {
        if (peek() < 0)
            return std::optional<Element>();
        qsizetype end = m_buffer.indexOf('\n', m_at);
        while (end < 0) {
            const qsizetype searched = m_buffer.size() - m_at;
            if (searched > kLongest)
                return broken(Words::tr("the line is longer than 256 MB"));
            if (!fill())
                break;
            end = m_buffer.indexOf('\n', m_at + searched);
        }
        const QByteArray line = m_buffer.mid(m_at, end < 0 ? -1 : end - m_at).trimmed();
        const qint64 number = m_line;
        m_at = end < 0 ? m_buffer.size() : end + 1;
        m_line += end < 0 ? 0 : 1;
        if (line.isEmpty())
            continue;
        Element element;
        element.line = number;
        element.value = parseJson(line, &element.problem);
        return std::optional(element);
    }
}

Result<std::optional<JsonElements::Element>> JsonElements::nextValue()
{
    skipSpace();
    if (m_mode == Mode::Array) {
        const int c = peek();
        if (c == ']')
            return std::optional<Element>();
        if (c < 0)
            return broken(Words::tr("the list has no end"));
        if (!m_first) {
            if (c != ',')
                return broken(Words::tr("a comma is missing"));
            ++m_at;
            skipSpace();
        }
        m_first = false;
    }
    const int opening = peek();
    if (opening < 0 && m_mode == Mode::Values)
        return std::optional<Element>();
    if (opening != '{' && opening != '[')
        return broken(Words::tr("a record is expected"));
    Element element;
    element.line = m_line;
    qsizetype length = 0;
    qint64 depth = 0;
    bool inString = false;
    do {
        while (m_at + length >= m_buffer.size()) {
            if (length > kLongest)
                return broken(Words::tr("the record is longer than 256 MB"));
            if (!fill())
                return broken(Words::tr("the record has no end"));
        }
        const char c = m_buffer.at(m_at + length++);
        if (c == '\n')
            ++m_line;
        if (inString) {
            if (c == '\\') {
                while (m_at + length >= m_buffer.size() && fill()) {
                }
                ++length;
            } else if (c == '"') {
                inString = false;
            }
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    } while (depth > 0);
    element.value = parseJson(m_buffer.mid(m_at, length), &element.problem);
    m_at += length;
    return std::optional(element);
}

JsonOut& JsonOut::next()
{
    if (!m_out.isEmpty() && m_out.back() != '{' && m_out.back() != '[' && m_out.back() != '\n')
        m_out.append(',');
    return *this;
}

JsonOut& JsonOut::key(const char* name)
{
    next();
    m_out.append('"').append(name).append("\":");
    return *this;
}

JsonOut& JsonOut::number(qint64 value)
{
    m_out.append(QByteArray::number(value));
    return *this;
}

JsonOut& JsonOut::real(double value)
{
    QByteArray digits = QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    if (!digits.contains('.') && !digits.contains('e') && !digits.contains('n'))
        digits.append(".0");
    m_out.append(digits);
    return *this;
}

JsonOut& JsonOut::string(QStringView text)
{
    m_out.append('"');
    const QByteArray bytes = text.toUtf8();
    qsizetype from = 0;
    const auto escape = [&](qsizetype at, qsizetype length, const QByteArray& instead) {
        m_out.append(bytes.constData() + from, at - from);
        m_out.append(instead);
        from = at + length;
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (c == '"')
            escape(i, 1, "\\\"");
        else if (c == '\\')
            escape(i, 1, "\\\\");
        else if (c == '\n')
            escape(i, 1, "\\n");
        else if (c == '\t')
            escape(i, 1, "\\t");
        else if (c < 0x20 || c == 0x7F)
            escape(i, 1, "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0'));
        else if (c == 0xC2 && static_cast<unsigned char>(bytes[i + 1]) == 0x85)
            escape(i, 2, "\\u0085");
        else if (c == 0xE2 && static_cast<unsigned char>(bytes[i + 1]) == 0x80 &&
                 (static_cast<unsigned char>(bytes[i + 2]) & 0xFE) == 0xA8)
            escape(i, 3, static_cast<unsigned char>(bytes[i + 2]) == 0xA8 ? "\\u2028" : "\\u2029");
    }
    m_out.append(bytes.constData() + from, bytes.size() - from);
    m_out.append('"');
    return *this;
}

JsonOut& JsonOut::json(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String: return string(value.toString());
    case QJsonValue::Bool: return raw(value.toBool() ? "true" : "false");
    case QJsonValue::Double: {
        const double real = value.toDouble();
        m_out.append(QByteArray::number(real, 'g', QLocale::FloatingPointShortest));
        return *this;
    }
    case QJsonValue::Array:
        m_out.append(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        return *this;
    case QJsonValue::Object:
        m_out.append(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        return *this;
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return raw("null");
}

} // namespace casus::exchange::annotations
