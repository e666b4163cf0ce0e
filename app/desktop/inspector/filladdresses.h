#pragma once

#include "edit/addresspool.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace portolan {

class InspectorTarget;

/// Gives all servers of a node addresses that count up from one, at one interface; used ones are
/// skipped. One step of the history.
class FillAddressesDialog : public QDialog
{
    Q_OBJECT

public:
    /// TARGET is a node with servers and must outlive the dialog.
    explicit FillAddressesDialog(InspectorTarget *target, QWidget *parent = nullptr);
    void accept() override;

private:
    void addChoices();
    void addChoice(Interface interface, PooledAddress which, const QString &text);
    void showDefault();
    void refresh();

    struct Choice
    {
        Interface interface;
        PooledAddress which;
    };
    InspectorTarget *m_target;
    QList<Choice> m_choices;
    Node m_filled;
    bool m_isGood = false;
    QComboBox *m_which;
    QLineEdit *m_start;
    QLabel *m_result;
    QPushButton *m_fill;
};

} // namespace portolan
