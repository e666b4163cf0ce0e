#pragma once

#include "exchange/columnpreset.h"

#include <QCoreApplication>

class QWidget;

namespace portolan {

/// What the column menu and the window of columns ask before they change the presets that are kept.
class ColumnQuestions
{
    Q_DECLARE_TR_FUNCTIONS(portolan::ColumnQuestions)

public:
    explicit ColumnQuestions(QWidget *parent) : m_parent(parent) {}

    /// Asks for a name and keeps the columns under it, in place of a preset of that name only where
    /// the user says so. The name; empty where nothing was kept.
    QString save(const ColumnPreset &preset) const;
    /// The new name; empty where it stays.
    QString rename(const QString &name) const;
    /// True where it was removed.
    bool remove(const QString &name) const;

private:
    QString askForName(const QString &title, const QString &label, const QString &before) const;
    bool isConfirmed(const char *name, const QString &question, const QString &yes) const;
    bool mayReplace(const QString &name) const;

    QWidget *m_parent;
};

} // namespace portolan
