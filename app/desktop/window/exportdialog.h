#pragma once

#include "exchange/columnpreset.h"
#include "setup/setup.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;

namespace portolan {

class Document;
class ExportJobs;

/// Chooses format, language and what else a format knows, and writes the file. Choices are kept for
/// the next time.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Document *document, const FlowFilter &filter, Language documentLanguage,
                 QWidget *parent = nullptr);

    /// What the canvas shows: pictures keep its order. Must outlive the dialog.
    void setPicture(const DiagramGeometry *picture) { m_picture = picture; }
    /// The columns of the flow table, for the choice "as in the table".
    void setTableColumns(const ColumnPreset &columns) { m_tableColumns = columns; }
    /// Where the chosen file is written while the user goes on working; without it the dialog
    /// writes itself and waits. Must outlive the dialog.
    void setBackground(ExportJobs *jobs) { m_jobs = jobs; }
    /// What would be written now; null where nothing is chosen.
    const ExportFormat *format() const;
    ExportRequest request() const;
    /// Hands the export of what there is now to the background.
    void writeInBackground(const QString &path);
    /// Writes to a file; shows errors. True where it was written.
    bool writeTo(const QString &path);
    /// The file written last; empty where none was.
    QString writtenFile() const { return m_written; }
    /// What the user should know of it; mostly empty.
    QString remark() const { return m_remark; }

private:
    void build();
    void takeDefaults();
    void fillFormats();
    void fillColumns();
    void takeColumns(ExportRequest &request) const;
    void updateOptions();
    void chooseFile();
    void keepChoices(const QString &path) const;
    void showPaper();
    void showPageSetup();
    QString suggestedName() const;

    Document *m_document;
    FlowFilter m_filter;
    const DiagramGeometry *m_picture = nullptr;
    ExportJobs *m_jobs = nullptr;
    Language m_documentLanguage;
    SetupPlan m_setup;
    ColumnPreset m_tableColumns = standardColumns();
    QList<ColumnPreset> m_presets; ///< that can be chosen
    QString m_written;
    QString m_remark;
    QListWidget *m_formats;
    QComboBox *m_language;
    QCheckBox *m_filtered;
    QLabel *m_shown;
    PaperSetup m_paper; ///< all of it but the size, which the field holds
    QWidget *m_pageRow;
    QComboBox *m_page;
    QComboBox *m_fold;
    QDoubleSpinBox *m_scale;
    QComboBox *m_columns;
    QComboBox *m_csv;
    QCheckBox *m_group;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace portolan
