#pragma once

#include "desktop/inspector/field.h"

class QButtonGroup;
class QLabel;

namespace portolan {

struct Contradiction;

/// The choice in one contradiction: as recommended, or one of its sides. A side is stored as the
/// document that stands for it.
class ReadingField : public Field
{
    Q_OBJECT

public:
    ReadingField(InspectorTarget *target, const Contradiction &contradiction);

    /// The document that a choice of SIDE is stored as: one of the topology's product with rows,
    /// else one with rows, else the first.
    QString documentOf(qsizetype side) const;
    /// What choosing SIDE would do, below it.
    void setEffect(qsizetype side, const QString &html);
    void setChoosable(bool choosable);

    void refresh() override;

signals:
    void linkActivated(const QString &link);

protected:
    std::optional<JsonValue> value() const override;
    void showValue(const std::optional<JsonValue> &value) override;
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void addChoice(int id, const QString &name, const QString &text, const QString &below);
    QString documentsText(const QStringList &ids) const;

    const Contradiction &m_contradiction;
    QButtonGroup *m_choices;
    QList<QLabel *> m_effects; ///< by side
};

} // namespace portolan
