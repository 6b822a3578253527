// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QKeySequence>
#include <QTest>
#include <QWidget>
#include <QWindow>

namespace casus::test {

/// Makes a window the active one and waits for it. QTest::qWaitForWindowActive does not do for dialogs: it is
/// satisfied as soon as the window that they belong to is active.
inline bool activate(QWidget& window)
{
    if (QApplication::activeWindow() != &window)
        window.activateWindow();
    return QTest::qWaitFor([&window] { return QApplication::activeWindow() == &window; });
}

/// A keyboard in front of a window. Keys go through the window system to whatever has the focus: an open
/// list, the dialog in front, else the window. Where nobody manages windows (offscreen) it does what a window
/// manager does when a dialog comes or goes.
class Keyboard {
public:
    explicit Keyboard(QWidget& window)
        : m_window(&window)
    {}

    /// "Ctrl+Shift+A", "Return"; several separated by a blank: "A A X". A name of Qt's portable key texts
    /// each.
    void press(const QString& keys)
    {
        for (const QString& name : keys.split(u' ', Qt::SkipEmptyParts)) {
            const QKeySequence sequence(name, QKeySequence::PortableText);
            QVERIFY2(!sequence.isEmpty(), qPrintable(name));
            key(sequence[0].key(), sequence[0].keyboardModifiers());
        }
    }
    void press(Qt::Key code, int times)
    {
        for (int i = 0; i < times; ++i)
            key(code);
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {})
    {
        const bool letter = code >= Qt::Key_A && code <= Qt::Key_Z;
        QString text;
        if (!(modifiers & (Qt::ControlModifier | Qt::AltModifier)) && code > 0 && code < 0x80)
            text = QChar(letter && !(modifiers & Qt::ShiftModifier) ? code + 0x20 : code);
        send(code, modifiers, text);
    }
    /// One key a letter; capitals and signs too.
    void type(const QString& words)
    {
        for (const QChar letter : words)
            send(static_cast<Qt::Key>(letter.toUpper().unicode()),
                 letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, letter);
    }
    [[nodiscard]] int presses() const { return m_presses; } // so far
    /// The window or dialog that the next key goes to; it is active after this.
    QWidget* front()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QWidget* modal = QApplication::activeModalWidget();
        QWidget* top = modal ? modal : m_window;
        if (!activate(*top))
            qWarning("The window did not become active.");
        return top;
    }
    [[nodiscard]] QWidget* focus() // what the next key goes to
    {
        QWidget* top = front();
        return top->focusWidget() ? top->focusWidget() : top;
    }

private:
    void send(Qt::Key code, Qt::KeyboardModifiers modifiers, const QString& text)
    {
        ++m_presses;
        QWindow* window = front()->windowHandle();
        QTest::sendKeyEvent(QTest::Click, window, code, text, modifiers);
        QCoreApplication::processEvents(); // dialogs and commands that the key has posted
    }

    QWidget* m_window;
    int m_presses = 0;
};

} // namespace casus::test
