#pragma once

#include "desktop/inspector/fields.h"

#include <memory>

class QToolButton;

namespace portolan {

/// A heading with fields below it, which can be folded away.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(const QString &title, bool isOpen = true);

    void add(QWidget *part);
    void setTitle(const QString &title);
    void setOpen(bool open);
    /// A small button at the right end of the heading.
    void addAction(QToolButton *button);

private:
    QToolButton *m_heading;
    QWidget *m_content;
    bool m_isOpen = true;
};

/// The catalogue's words begin with a small letter; a line of its own does not.
QString capitalized(QString text);

/// A line above a group of fields.
QLabel *makeSubheading(const QString &text);

/// A column of sections over one target.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(std::unique_ptr<InspectorTarget> target);
    ~Form() override;

    InspectorTarget *target() const { return m_target.get(); }
    Section *addSection(const QString &title, bool isOpen = true);
    void add(QWidget *part);
    void addStretch();

    /// Shows what the document holds now; the cursor stays where it is.
    void refresh();
    /// Unfolds, focuses and returns the editor of a property; the nearest one there is.
    QWidget *focusProperty(const QString &pointer);

private:
    std::unique_ptr<InspectorTarget> m_target;
};

} // namespace portolan
