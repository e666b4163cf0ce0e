#pragma once

#include "base/language.h"

#include <QWidget>

#include <memory>

namespace portolan {

class Document;
class Selection;

/// The properties of what is selected: one node of any type, several nodes, a flow (read only, with
/// its reason and sources), or nothing (the topology's own settings). Each field is checked as the
/// user types, against the loader's own rules; a valid change is one undo step a field.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    InspectorPanel(Document *document, Selection *selection, QWidget *parent = nullptr);
    ~InspectorPanel() override;

    /// The language of catalogue texts; labels follow the interface language (LanguageChange).
    void setLanguage(Language language);
    /// Shows a node's property and gives its field the focus. POINTER is a JSON pointer inside the
    /// node ("/nextHop", "/servers/0/access/address").
    void focusProperty(const QString &pointer);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace portolan
