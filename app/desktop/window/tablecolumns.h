#pragma once

#include "exchange/columnpreset.h"

#include <QObject>

class QTableView;

namespace portolan {

class FlowModel;

/// Which columns of the flow table are seen, where, how wide and under which names: keeps a preset
/// and the table's header the same, whoever changes one of them. A column in the other language
/// stands behind the one that it repeats and moves with it.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    TableColumns(QTableView *view, FlowModel *model, QObject *parent);

    const ColumnPreset &preset() const { return m_preset; }
    void setPreset(const ColumnPreset &preset);
    /// Columns came or went, or the letters are of another size.
    void apply();
    void setBilingual(bool bilingual);

    // One column, by its key.
    bool isShown(const QString &key) const;
    /// The last one that is seen stays.
    bool mayHide(const QString &key) const;
    void setShown(const QString &key, bool shown);
    BilingualText nameOf(const QString &key) const;
    void rename(const QString &key, const BilingualText &name);
    /// What stands over it, in the language of the interface.
    QString heading(const QString &key) const;
    /// Over so many columns that are seen, to the left where BY is negative.
    bool canMove(const QString &key, int by) const;
    void move(const QString &key, int by);
    void fitToContents(const QString &key);

    /// Of the current cell, else of the first column that is seen.
    QString currentKey() const;
    /// Of a section of the header; empty for none.
    QString keyOf(int section) const;

signals:
    void changed();

private:
    void change(const ColumnPreset &preset);
    void nameColumns();
    void takeOrder(int section);
    void takeWidth(int section, int width);
    int usualWidth(int column) const;
    int lastSeen() const;
    qsizetype placeOf(const QString &key) const;
    qsizetype neighbour(qsizetype place, int by) const;

    QTableView *m_view;
    FlowModel *m_model;
    ColumnPreset m_preset;
    bool m_isApplying = false;
};

} // namespace portolan
