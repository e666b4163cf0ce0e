#pragma once

#include "edit/recoverystore.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace portolan {

class Document;

/// Keeps the recovery copy of a document: written 300 ms after the last edit and at the latest
/// 800 ms after the first one that it has not, so that a crash costs less than a second of work;
/// removed as soon as the document has nothing unsaved. Writing waits for the disk, so another
/// thread does it. Needs an event loop and no window.
class RecoveryKeeper : public QObject
{
    Q_OBJECT

public:
    /// DOCUMENT must outlive it.
    RecoveryKeeper(Document *document, const QString &folder, QObject *parent = nullptr);
    ~RecoveryKeeper() override;

    /// Where copies lie: in the application's data folder of this computer.
    static QString defaultFolder();
    const QString &folder() const { return m_folder; }

    /// What the user's file was when the document was read from it or written to it.
    void setBase(const FileState &base) { m_base = base; }
    /// Brings the copy up to date before it returns; true where it is (also where there is nothing
    /// unsaved).
    bool flush();
    /// Goes on with a copy that was found. Call it after the document holds its content.
    void adopt(std::unique_ptr<RecoverySlot> slot);
    /// The user does not want what is unsaved.
    void discard();

signals:
    /// Once, until writing succeeds again: work goes on without a copy.
    void failed(const portolan::Errors &errors);
    void workedAgain();

private:
    void noteEdit();
    void noteModified(bool modified);
    void stopTimers();
    void writeSoon();
    void endWriting();
    RecoveryCopy contentNow() const;
    bool noteWritten(const Result<Done> &written);

    Document *m_document;
    QString m_folder;
    FileState m_base;
    std::unique_ptr<RecoverySlot> m_slot; ///< of the writing thread while it writes
    QThreadPool m_writer;                 ///< one thread
    int m_writing = 0;                    ///< copies on their way, whose fate is not known yet
    quint64 m_round = 0;                  ///< what was begun in an older one counts no more
    QTimer m_quiet;                       ///< since the last edit
    QTimer m_latest;                      ///< since the first edit that is not in the copy
    QTimer m_again;                       ///< after a failure, even if nobody edits
    bool m_isBehind = false;
    bool m_isFailing = false;
};

} // namespace portolan
