// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace casus::exchange::annotations {

/// The values of a JSON Lines file, of a top-level array, or of values one after the other, in the memory of
/// one of them. In JSON Lines a broken line costs only itself.
class JsonElements {
public:
    explicit JsonElements(QIODevice& device);

    struct Element {
        qint64 line = 0;  // where it begins
        QJsonValue value; // undefined where it could not be read
        QString problem;  // why not, in words
    };
    /// Nothing at the end. An Error where what follows cannot be told apart any more; it names the line.
    [[nodiscard]] Result<std::optional<Element>> next();

private:
    enum class Mode { Unknown, Lines, Array, Values };
    [[nodiscard]] Mode detect();
    [[nodiscard]] Result<std::optional<Element>> nextLine();
    [[nodiscard]] Result<std::optional<Element>> nextValue();
    [[nodiscard]] bool fill(); // more bytes into the buffer; false at the end
    [[nodiscard]] int peek();  // -1 at the end
    void skipSpace();
    [[nodiscard]] Error broken(const QString& why) const;

    QIODevice& m_device;
    Mode m_mode = Mode::Unknown;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_first = true;
    bool m_ended = false;
};

/// Parses one value; on failure undefined, and `problem` says why in words.
[[nodiscard]] QJsonValue parseJson(const QByteArray& bytes, QString* problem);

/// Writes JSON in UTF-8 straight to bytes. Line separators that some readers take for line ends are escaped.
class JsonOut {
public:
    explicit JsonOut(QByteArray& out)
        : m_out(out)
    {}
    JsonOut& raw(const char* text)
    {
        m_out.append(text);
        return *this;
    }
    /// ,"name": (without the comma after an opening bracket)
    JsonOut& key(const char* name);
    JsonOut& string(QStringView text);
    JsonOut& string(const QString& text) { return string(QStringView(text)); } // of pieces put together
    JsonOut& number(qint64 value);
    JsonOut& real(double value);
    JsonOut& json(const QJsonValue& value);
    /// A comma unless something was just opened.
    JsonOut& next();

private:
    QByteArray& m_out;
};

} // namespace casus::exchange::annotations
