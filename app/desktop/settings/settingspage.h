#pragma once

#include <QList>
#include <QString>
#include <QVariant>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace portolan {

struct Preferences;

/// One page of the settings dialog: a form over some of the preferences. A new one is a class in a
/// file of its own, a line in settingspages.h and one in the dialog. It makes its fields with the
/// functions below, which see to edited(); texts come in retranslate() alone, so that the dialog
/// can change the language while it is open.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// NAME is the object name, by which the dialog remembers the page.
    explicit SettingsPage(const char *name);

    /// In the list of pages.
    virtual QString title() const = 0;
    /// Fills the fields; may emit edited().
    virtual void load(const Preferences &preferences) = 0;
    /// Writes the fields, and nothing that the page does not show.
    virtual void store(Preferences &preferences) const = 0;
    /// Names everything anew; called once before the page is shown.
    virtual void retranslate() = 0;
    /// Fills the fields with the defaults and emits edited().
    virtual void resetToDefaults();
    /// Undoes what the page has changed elsewhere than in the preferences.
    virtual void giveBack() {}

signals:
    /// A field has changed: it is time to store().
    void edited();

protected:
    struct Choice
    {
        QString text;
        QVariant value;
    };

    QComboBox *addChoice(const char *name);
    QSpinBox *addNumber(const char *name, int least, int most);
    QLineEdit *addLine(const char *name);
    QCheckBox *addCheck(const char *name);
    /// A widget of the page's own; NAME may stand on a part of it.
    void addField(QWidget *field);
    /// A widget as wide as the page that names its own parts.
    void addWide(QWidget *widget);
    /// A faint text under the field before it.
    QLabel *addHint();
    /// What stands before a field, and what a screen reader calls it; EXPECTED: what it says of
    /// what may stand there, where the field itself does not.
    void setCaption(QWidget *field, const QString &caption, const QString &expected = {});

    /// Keeps the value that is chosen.
    static void setChoices(QComboBox *box, const QList<Choice> &choices);
    static void choose(QComboBox *box, const QVariant &value);

private:
    QFormLayout *m_form;
};

} // namespace portolan
