#pragma once

#include "desktop/window/filewatch.h"
#include "desktop/window/messagebar.h"

namespace portolan {

/// Says that the file of the open topology was changed or removed by another program, with what
/// can be done about it.
class FileBar : public MessageBar
{
    Q_OBJECT

public:
    explicit FileBar(QWidget *parent = nullptr);

    /// Shows what the state calls for; nothing where the file is as it was.
    void setState(FileWatch::State state, const QString &path);

signals:
    void reloadRequested();
    void keepRequested();
    void compareRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FileWatch::State m_state = FileWatch::State::None;
    QString m_path;
    QToolButton *m_compare;
    QToolButton *m_reload;
    QToolButton *m_save;
    QToolButton *m_keep;
};

} // namespace portolan
