#pragma once

#include "base/language.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace portolan {

class Document;
class PartnersModel;

/// Adds many partners at once: a list is pasted, typed or read from a file, the table below says
/// row by row what was understood, and all of it is one step of the history.
class PartnersDialog : public QDialog
{
    Q_OBJECT

public:
    PartnersDialog(Document *document, Language language, QWidget *parent = nullptr);

    /// Reads a file as the button does; false where it cannot be read, which is then told.
    bool readFile(const QString &path);
    void accept() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildTable();
    void chooseFile();
    void readText();
    void showCounts();

    Document *m_document;
    Language m_language;
    PartnersModel *m_model;
    QPlainTextEdit *m_text;
    QComboBox *m_kind;
    QTableView *m_table;
    QLabel *m_counts;
    QPushButton *m_add;
    QTimer m_typed;
};

} // namespace portolan
