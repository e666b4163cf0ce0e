#include "desktop/window/filebar.h"

#include <QEvent>
#include <QFileInfo>
#include <QToolButton>

namespace portolan {

FileBar::FileBar(QWidget *parent)
    : MessageBar(QStringLiteral("file"), parent), m_compare(addButton("fileCompare")),
      m_reload(addButton("fileReload")), m_save(addButton("fileSave", QStringLiteral("save"))),
      m_keep(addButton("fileKeep"))
{
    setIcon(QStringLiteral("warning"));
    connect(m_compare, &QToolButton::clicked, this, &FileBar::compareRequested);
    connect(m_reload, &QToolButton::clicked, this, &FileBar::reloadRequested);
    connect(m_save, &QToolButton::clicked, this, &FileBar::saveRequested);
    connect(m_keep, &QToolButton::clicked, this, &FileBar::keepRequested);
    retranslate();
}

void FileBar::setState(FileWatch::State state, const QString &path)
{
    m_state = state;
    m_path = path;
    retranslate();
}

void FileBar::retranslate()
{
    const bool isChanged = m_state == FileWatch::State::Changed;
    const bool isGone = m_state == FileWatch::State::Gone;
    const QString name = QFileInfo(m_path).fileName();
    setAccessibleName(tr("The file on disk"));
    m_compare->setText(tr("Compare…"));
    m_compare->setToolTip(tr("Show what differs between this window and the file on disk"));
    m_reload->setText(tr("Reload"));
    m_reload->setToolTip(tr("Take the file as it is on disk now"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Write the file again"));
    m_keep->setText(isGone ? tr("Leave it so") : tr("Keep mine"));
    m_keep->setToolTip(isGone ? tr("Go on without the file; it is written when you save")
                              : tr("Go on with what is in this window; saving writes over the "
                                   "file on disk"));
    m_compare->setVisible(isChanged);
    m_reload->setVisible(isChanged);
    m_save->setVisible(isGone);
    if (isChanged)
        setMessage(tr("Another program changed “%1” on disk.").arg(name));
    else if (isGone)
        setMessage(tr("“%1” is no longer on disk. Saving writes it again.").arg(name));
    else
        setMessage({});
}

void FileBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    MessageBar::changeEvent(event);
}

} // namespace portolan
