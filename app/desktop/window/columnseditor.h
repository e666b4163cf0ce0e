#pragma once

#include "exchange/columnpreset.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace portolan {

/// All columns of the flow table: which are seen, their order, width and names, and the presets
/// that are kept. Stands in a window of its own or on a page of another. It edits the preset that
/// it was given and tells of every change; presets that are saved, renamed or deleted here are so
/// at once.
class ColumnsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsEditor(QWidget *parent = nullptr);

    const ColumnPreset &preset() const { return m_preset; }
    /// Without a signal.
    void setPreset(const ColumnPreset &preset);
    void setToStandard();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildPresets();
    QLayout *buildList();
    QWidget *buildFields();
    void retranslate();
    void outlineBoxes();
    static QString itemText(const ColumnChoice &choice);
    void showList(int row);
    void showColumn();
    void showPresets();
    void updateButtons();
    ColumnChoice *chosen();
    void takeCheck(int row);
    void takeFields();
    void move(int by);
    void choosePreset(int index);
    void savePreset();
    void renamePreset();
    void removePreset();
    QString chosenPreset() const;

    ColumnPreset m_preset = standardColumns();
    bool m_isShowing = false; ///< the fields are being filled, not edited
    QLabel *m_presetLabel;
    QComboBox *m_presets;
    QPushButton *m_save;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QLabel *m_listLabel;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QFormLayout *m_form;
    QLabel *m_usual;
    QLineEdit *m_english;
    QLineEdit *m_russian;
    QSpinBox *m_width;
    QLabel *m_note;
};

} // namespace portolan
