#pragma once

#include "diagram/papersetup.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QRadioButton;

namespace portolan {

class PrintJob;
class SheetOverview;

/// Edits the page set-up of a print job and shows at once what comes of it. Accepted: the job has
/// the new set-up and the settings remember it; rejected: nothing has changed.
class PageSetupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PageSetupDialog(PrintJob *job, QWidget *parent = nullptr);

    /// As the fields say.
    PaperSetup setup() const;

    void accept() override;
    void reject() override;

private:
    void buildSheet(QFormLayout *form);
    void buildFilling(QFormLayout *form);
    void buildBands(QFormLayout *form);
    QDoubleSpinBox *millimetres(const char *name, double most);
    QComboBox *fieldChoice(const char *name, const QString &accessibleName);
    void fill(const PaperSetup &setup);
    void refresh();

    PrintJob *m_job;
    PaperSetup m_before;
    bool m_showing = false; ///< the fields are being filled
    QComboBox *m_size;
    QComboBox *m_orientation;
    QDoubleSpinBox *m_left, *m_top, *m_right, *m_bottom;
    QRadioButton *m_fit;
    QRadioButton *m_tiles;
    QDoubleSpinBox *m_scale;
    QDoubleSpinBox *m_overlap;
    QCheckBox *m_titleBlock;
    QCheckBox *m_legend;
    QComboBox *m_header[3];
    QComboBox *m_footer[3];
    SheetOverview *m_preview;
    QLabel *m_summary;
};

} // namespace portolan
