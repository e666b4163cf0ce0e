#pragma once

#include "base/language.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;
class QGridLayout;

namespace portolan {

/// Where a session begins: a new topology, a recent one, or a sample. Thumbnails are drawn when the
/// page has been painted, one a turn of the event loop.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setRecentFiles(const QStringList &files);
    /// The theme has changed: the thumbnails are drawn anew.
    void followAppearance();

signals:
    void newRequested();
    void openRequested();
    void tourRequested();
    void fileRequested(const QString &path);
    /// NAME is the file name of a compiled-in sample.
    void sampleRequested(const QString &name);
    /// ID of a compiled-in template.
    void templateRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void retranslate();
    QPushButton *addCard(const QString &objectName);
    void buildTemplates(QVBoxLayout *column);
    void arrangeCards();
    void drawNextThumbnail();

    Language m_language = Language::English;
    QStringList m_recent;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_subtitle;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_tour;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recentList;
    QLabel *m_samplesTitle;
    QGridLayout *m_sampleGrid;
    QLabel *m_templatesTitle;
    QGridLayout *m_templateGrid;
    QList<QPushButton *> m_samples;
    QList<QPushButton *> m_templates;
    int m_nextThumbnail = 0;
    int m_columns = 0;
};

/// The compiled-in samples in the order of the start page and of the menu.
QStringList sampleNames();
/// The path of a compiled-in sample.
QString samplePath(const QString &name);
/// What a sample shows, for a person.
QString sampleTitle(const QString &name);

} // namespace portolan
