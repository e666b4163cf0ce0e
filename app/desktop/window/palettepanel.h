#pragma once

#include "base/language.h"
#include "base/vocabulary.h"

#include <QTreeWidget>

namespace portolan {

class Catalog;

/// What can be put on the canvas, by zone. Dragging, double-clicking and Enter all add.
class PalettePanel : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PalettePanel(const Catalog &catalog, QWidget *parent = nullptr);

    void setLanguage(Language language);

signals:
    void addRequested(portolan::NodeType type);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override;
    void startDrag(Qt::DropActions actions) override;

private:
    void addCurrent();
    void retranslate();

    const Catalog &m_catalog;
    Language m_language = Language::English;
};

} // namespace portolan
