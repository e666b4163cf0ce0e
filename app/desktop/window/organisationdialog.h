#pragma once

#include "base/error.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace portolan {

class OrganisationRules;

/// Chooses or removes the organisation's own port rules, and says what was read of them or what is
/// wrong with them. What is chosen holds at once.
class OrganisationDialog : public QDialog
{
    Q_OBJECT

public:
    OrganisationDialog(OrganisationRules *rules, Language language, QWidget *parent = nullptr);

    /// Reads a file as the button does; false where it has errors, which are then shown.
    bool useFile(const QString &path);

private:
    void build();
    void chooseFile();
    void showState(const Errors &errors = {}, const QString &failedFile = {});

    OrganisationRules *m_rules;
    Language m_language;
    QLabel *m_file;
    QLabel *m_content;
    QPlainTextEdit *m_errors;
    QPushButton *m_remove;
};

} // namespace portolan
