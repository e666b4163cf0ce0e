#include "desktop/inspector/fields.h"

#include "desktop/inspector/buttonrow.h"
#include "desktop/inspector/inspectortexts.h"
#include "desktop/inspector/jsonedit.h"
#include "edit/document.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace portolan {

namespace {

QString shownText(const std::optional<JsonValue> &value)
{
    if (!value)
        return {};
    if (value->isInteger())
        return QString::number(value->toInteger());
    return value->toString();
}

QString severalValues()
{
    return Inspector::tr("several values");
}

} // namespace

TextField::TextField(InspectorTarget *target, const QString &pointer, const QString &caption,
                     TextKind kind)
    : Field(target, pointer, caption), m_line(new QLineEdit), m_kind(kind)
{
    addEditor(m_line);
    addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] { commit(); });
}

void TextField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_line->setPlaceholderText(text);
}

std::optional<JsonValue> TextField::value() const
{
    const QString text = m_line->text();
    if (text.isEmpty() && m_kind != TextKind::Required)
        return std::nullopt;
    bool whole = false;
    const qlonglong number = text.toLongLong(&whole);
    if (m_kind == TextKind::Number && whole)
        return JsonValue(qint64(number));
    return JsonValue(text);
}

void TextField::showValue(const std::optional<JsonValue> &value)
{
    m_line->setText(shownText(value));
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0); // a long text shows its beginning
}

void TextField::sayMixed(bool mixed)
{
    m_line->setPlaceholderText(mixed ? severalValues() : m_placeholder);
}

LinesField::LinesField(InspectorTarget *target, const QString &pointer, const QString &caption,
                       const QString &placeholder)
    : Field(target, pointer, caption), m_text(new QPlainTextEdit), m_placeholder(placeholder)
{
    m_text->setPlaceholderText(placeholder);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    const int line = m_text->fontMetrics().lineSpacing();
    m_text->setFixedHeight(4 * line);
    addEditor(m_text);
    addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { commit(); });
}

std::optional<JsonValue> LinesField::value() const
{
    QStringList texts;
    for (const QString &line : m_text->toPlainText().split(u'\n')) {
        const QString text = line.trimmed();
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts.isEmpty() ? std::nullopt : std::optional<JsonValue>(jsonTexts(texts));
}

void LinesField::showValue(const std::optional<JsonValue> &value)
{
    const QSignalBlocker blocker(m_text);
    QStringList texts;
    if (value) {
        for (const JsonValue &item : value->items())
            texts.append(item.toString());
    }
    m_text->setPlainText(texts.join(u'\n'));
}

void LinesField::sayMixed(bool mixed)
{
    m_text->setPlaceholderText(mixed ? severalValues() : m_placeholder);
}

FlagField::FlagField(InspectorTarget *target, const QString &pointer, const QString &caption,
                     bool normal)
    : Field(target, pointer, caption), m_box(new QCheckBox), m_normal(normal)
{
    hideCaption();
    addEditor(m_box);
    addWidget(makeButtonRow(m_box, caption));
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_box->setTristate(false);
        commit();
    });
}

std::optional<JsonValue> FlagField::value() const
{
    const bool flag = m_box->isChecked();
    return flag == m_normal ? std::nullopt : std::optional<JsonValue>(JsonValue(flag));
}

void FlagField::showValue(const std::optional<JsonValue> &value)
{
    m_box->setTristate(false);
    m_box->setChecked(value ? value->toBool() : m_normal);
}

void FlagField::showMixed()
{
    m_box->setTristate(true);
    m_box->setCheckState(Qt::PartiallyChecked);
}

void FlagField::sayMixed(bool mixed)
{
    m_box->setAccessibleDescription(mixed ? severalValues() : QString());
}

ChoiceField::ChoiceField(InspectorTarget *target, const QString &pointer, const QString &caption,
                         std::function<QList<Choice>()> choices, const QString &normal)
    : Field(target, pointer, caption), m_combo(new QComboBox), m_choices(std::move(choices)),
      m_normal(normal)
{
    addEditor(m_combo);
    addWidget(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    connect(m_combo, &QComboBox::activated, this, [this] { commit(); });
}

void ChoiceField::refresh()
{
    QList<Choice> choices = m_choices();
    // What the file holds is shown even where it is no fitting choice; findings say so.
    const QString current = shownText(target()->value(pointer()));
    const auto isCurrent = [&](const Choice &choice) { return choice.value == current; };
    if (!current.isEmpty() && std::none_of(choices.cbegin(), choices.cend(), isCurrent))
        choices.append({current, current});
    if (choices != m_listed) {
        m_listed = choices;
        m_combo->clear();
        for (const Choice &choice : choices)
            m_combo->addItem(choice.label, choice.value);
        showValue(target()->value(pointer()));
    }
    Field::refresh();
}

std::optional<JsonValue> ChoiceField::value() const
{
    const QString word = m_combo->currentData().toString();
    if (word.isEmpty() || word == m_normal)
        return std::nullopt;
    return JsonValue(word);
}

void ChoiceField::showValue(const std::optional<JsonValue> &value)
{
    m_combo->setCurrentIndex(m_combo->findData(value ? value->toString() : m_normal));
}

void ChoiceField::showMixed()
{
    m_combo->setCurrentIndex(-1);
}

void ChoiceField::sayMixed(bool mixed)
{
    m_combo->setPlaceholderText(mixed ? severalValues() : QString());
}

SetField::SetField(InspectorTarget *target, const QString &pointer, const QString &caption,
                   const QList<Choice> &choices)
    : Field(target, pointer, caption), m_choices(choices)
{
    for (const Choice &choice : choices) {
        auto *box = new QCheckBox;
        addWidget(makeButtonRow(box, choice.label));
        addEditor(box, pointer + u'/' + choice.value);
        m_boxes.append(box);
        connect(box, &QCheckBox::clicked, this, [this, index = m_boxes.size() - 1] {
            m_boxes.at(index)->setTristate(false);
            commitBox(index);
        });
    }
}

// Of several nodes each keeps the other words that it has.
void SetField::commitBox(qsizetype index)
{
    if (!target()->isMany()) {
        commit();
        return;
    }
    const QString word = m_choices.at(index).value;
    const bool wanted = m_boxes.at(index)->isChecked();
    commitEach([this, word, wanted](const std::optional<JsonValue> &before) {
        QStringList had;
        for (const JsonValue &item : before ? before->items() : std::vector<JsonValue>())
            had.append(item.toString());
        QStringList words;
        for (const Choice &choice : m_choices) {
            if (choice.value == word ? wanted : had.contains(choice.value))
                words.append(choice.value);
        }
        return valueOf(words);
    });
}

std::optional<JsonValue> SetField::value() const
{
    QStringList words;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->checkState() == Qt::Checked)
            words.append(m_choices.at(i).value);
    }
    return valueOf(words);
}

std::optional<JsonValue> SetField::valueOf(const QStringList &words) const
{
    return words.isEmpty() ? std::nullopt : std::optional<JsonValue>(jsonTexts(words));
}

void SetField::showValue(const std::optional<JsonValue> &value)
{
    QStringList words;
    if (value) {
        for (const JsonValue &item : value->items())
            words.append(item.toString());
    }
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        m_boxes.at(i)->setTristate(false);
        m_boxes.at(i)->setChecked(words.contains(m_choices.at(i).value));
    }
}

void SetField::showMixed()
{
    const auto values = target()->values(pointer());
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const JsonValue word(m_choices.at(i).value);
        const auto having =
            std::count_if(values.begin(), values.end(), [&](const std::optional<JsonValue> &value) {
                return value && std::find(value->items().begin(), value->items().end(), word) !=
                                    value->items().end();
            });
        QCheckBox *box = m_boxes.at(i);
        const bool isHalf = having > 0 && size_t(having) < values.size();
        box->setTristate(isHalf);
        box->setCheckState(isHalf ? Qt::PartiallyChecked : having ? Qt::Checked : Qt::Unchecked);
    }
}

void SetField::sayMixed(bool)
{
    for (QCheckBox *box : m_boxes) {
        const bool isHalf = box->checkState() == Qt::PartiallyChecked;
        box->setAccessibleDescription(isHalf ? severalValues() : QString());
    }
}

IdField::IdField(InspectorTarget *target, const QString &caption)
    : Field(target, QStringLiteral("/id"), caption), m_line(new QLineEdit)
{
    addEditor(m_line);
    addWidget(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &IdField::finish);
}

std::optional<JsonValue> IdField::value() const
{
    return JsonValue(m_line->text());
}

void IdField::finish()
{
    const NodeId from = target()->nodes().first();
    const NodeId to(m_line->text());
    if (from == to || !target()->node()) // gone: the field itself is on its way out
        return showErrors({});
    Errors errors = target()->document()->renameNode(from, to);
    for (Error &error : errors)
        error.place.pointer = pointer();
    showErrors(errors);
    if (errors.isEmpty())
        emit renamed(from, to);
}

void IdField::showValue(const std::optional<JsonValue> &value)
{
    m_line->setText(shownText(value));
}

} // namespace portolan
