#pragma once

#include "base/message.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace portolan {

/// Where in the input an error was found. Syntax errors have a line and a column (from 1), errors
/// of content a JSON pointer (RFC 6901), errors of the file as a whole neither.
struct Place
{
    QString file; ///< as the user named it; empty where the reader was given bytes
    int line = 0;
    int column = 0;
    QString pointer;
};

/// What kind of thing failed; the exit code of the command line follows from it.
enum class ErrorKind {
    Usage, ///< the call itself is wrong: exit 2
    Input, ///< the input cannot be read or is invalid: exit 3
    Output ///< the output cannot be written: exit 4
};

/// One error. Its text is made when it is shown, in the language then in use, and says what is
/// wrong and what was expected.
struct Error
{
    ErrorKind kind = ErrorKind::Input;
    Place place;
    Message message;
};

using Errors = QList<Error>;

/// A value, or the errors (at least one) that kept it from being made.
template<class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Errors errors) : m_content(std::move(errors)) { Q_ASSERT(!this->errors().isEmpty()); }
    Result(Error error) : m_content(Errors{std::move(error)}) {}

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    const T &value() const &
    {
        Q_ASSERT(ok());
        return std::get<T>(m_content);
    }
    T &value() &
    {
        Q_ASSERT(ok());
        return std::get<T>(m_content);
    }
    T &&value() &&
    {
        Q_ASSERT(ok());
        return std::get<T>(std::move(m_content));
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Errors &errors() const
    {
        Q_ASSERT(!ok());
        return std::get<Errors>(m_content);
    }

private:
    std::variant<T, Errors> m_content;
};

/// Nothing, or the errors that kept it from being done.
struct Done
{
};

} // namespace portolan
