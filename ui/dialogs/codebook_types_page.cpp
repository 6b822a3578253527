// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/codebook_page.h"
#include "support/codebook_looks.h"
#include "widgets/field_note.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace casus::ui {

namespace {

class TypesPage : public CodebookPage {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::TypesPage)

public:
    TypesPage(CodebookDraft& draft, QWidget* parent)
        : CodebookPage(draft, "types", parent)
    {
        m_label = addLine(tr("&Shown as:"), QStringLiteral("label"), {},
                          [this](const QString& text) { shownAs(text); });
        m_name = addLine(tr("&Name in files:"), QStringLiteral("name"), tr("VEHICLE"),
                         [this](const QString& text) { now().name = text; });
        m_key = addLine(tr("&Key:"), QStringLiteral("key"), tr("9, or a letter"),
                        [this](const QString& text) { now().key = text.trimmed().toUpper(); });
        m_key->setMaxLength(2); // two, so that a second one is refused in words rather than swallowed
        m_colour = addBox(tr("&Colour:"), QStringLiteral("colour"),
                          [this](int index) { now().colour = model::typePalette()[std::size_t(index)]; });
        m_description = addText(tr("&Definition:"), QStringLiteral("description"),
                                [this](const QString& text) { now().description = text; });
        m_uses = addNote();
        build(tr("Label types"));
    }

protected:
    int count() const override { return static_cast<int>(draft().book.types.size()); }
    Entry entry(int index) const override
    {
        const model::LabelType& type = draft().book.types[index];
        const TypeLook look = typeLook(type, palette());
        const QString text = type.key.isEmpty() || type.retired
                                 ? look.name
                                 : QStringLiteral("%1 (%2)").arg(look.name, type.key);
        return {text.isEmpty() ? tr("new type") : text, typeIcon(look, devicePixelRatioF()), type.retired,
                !model::findType(draft().stored, type.id), false};
    }
    void add() override
    {
        model::LabelType type;
        type.id = model::nextType(draft().book);
        type.colour = freeColour();
        for (int digit = 9; digit >= 1 && type.key.isEmpty(); --digit) {
            const QString key = QString::number(digit);
            bool taken = draft().takenKeys.contains(key);
            for (const model::LabelType& other : draft().book.types)
                taken = taken || (!other.retired && other.key == key);
            if (!taken)
                type.key = key;
        }
        draft().book.types.append(type);
    }
    void removeAt(int index) override { draft().book.types.removeAt(index); }
    void setRetired(int index, bool retired) override { draft().book.types[index].retired = retired; }
    void move(int from, int to) override { draft().book.types.move(from, to); }
    QString problem(int index, const QString& attribute) const override
    {
        return draft().problem(model::CodebookProblem::Part::Type, index, attribute);
    }

    void show(int index) override
    {
        const bool any = index >= 0;
        const model::LabelType type = any ? draft().book.types[index] : model::LabelType();
        const bool builtIn = any && model::isBuiltIn(type.id);
        m_label->setText(type.label);
        m_label->setPlaceholderText(builtIn ? typeLook(type.id, palette()).name : tr("Vehicle"));
        m_name->setText(type.name);
        m_name->setReadOnly(builtIn);
        m_name->setToolTip(builtIn ? tr("The built-in types keep their names in files.") : QString());
        m_key->setText(type.key);
        m_key->setReadOnly(builtIn);
        m_key->setToolTip(builtIn ? tr("Keys of the built-in types are changed under Help, Change keys.")
                                  : QString());
        fillColours(type.colour);
        m_description->setPlainText(type.description);
        m_description->setPlaceholderText(
            builtIn ? draft().definitions.ofType(model::builtInCodebook(), type.id) : QString());
        m_uses->say(any ? usesText(draft().uses.types.value(type.id), true) : QString());
    }

private:
    model::LabelType& now() { return draft().book.types[current()]; }

    /// A new type's name in files follows what is typed, until it is changed by hand.
    void shownAs(const QString& text)
    {
        const QString follows = nameFrom(now().label);
        const bool isNew = !model::findType(draft().stored, now().id);
        now().label = text;
        if (isNew && (now().name.isEmpty() || now().name == follows)) {
            now().name = nameFrom(text);
            m_name->setText(now().name);
        }
    }
    static QString nameFrom(const QString& words)
    {
        QString name;
        for (const QChar c : words.toUpper().simplified()) {
            if ((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'))
                name += c;
            else if (c == u' ')
                name += u'_';
        }
        return name;
    }

    model::TypeColour freeColour() const
    {
        for (const model::TypeColour& colour : model::typePalette()) {
            bool taken = false;
            for (const model::LabelType& type : draft().book.types)
                taken = taken || type.colour == colour;
            if (!taken)
                return colour;
        }
        return model::typePalette().back();
    }

    void fillColours(const model::TypeColour& chosen)
    {
        m_colour->clear();
        int number = 0;
        for (const model::TypeColour& colour : model::typePalette()) {
            model::LabelType sample;
            sample.colour = colour;
            sample.label = tr("Colour %1").arg(++number);
            for (const model::LabelType& type : draft().book.types) {
                if (type.colour == colour && colour != chosen)
                    sample.label = tr("Colour %1 (%2)").arg(number).arg(typeLook(type, palette()).name);
            }
            m_colour->addItem(typeIcon(typeLook(sample, palette()), devicePixelRatioF()), sample.label);
            if (colour == chosen)
                m_colour->setCurrentIndex(number - 1);
        }
    }

    QLineEdit* m_label = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_key = nullptr;
    QComboBox* m_colour = nullptr;
    QPlainTextEdit* m_description = nullptr;
    FieldNote* m_uses = nullptr;
};

} // namespace

CodebookPage* makeTypesPage(CodebookDraft& draft, QWidget* parent)
{
    return new TypesPage(draft, parent);
}

} // namespace casus::ui
