// SPDX-License-Identifier: GPL-3.0-or-later
// One question with its answers side by side, made for the telephone: the row has the focus as a whole, a digit answers
// and moves on, Delete takes the answer back. Nothing is chosen beforehand.
#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QButtonGroup;
class QLabel;

namespace sanbao {

class ScaleRow final : public QWidget
{
    Q_OBJECT
public:
    using Choices = std::vector<std::pair<int, QString>>; ///< value and word; the word may be empty
    ScaleRow(const QString& field, const QString& question, const Choices& choices, QWidget* parent = nullptr);

    QString field() const { return m_field; }
    std::optional<int> value() const;
    /// Does not emit edited().
    void setValue(std::optional<int> value);
    void setIssue(const QString& text);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();
    /// A digit was pressed: the caller moves to the next question.
    void answered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(int value, bool byDigit);
    bool takeDigit(int digit);
    void step(int by);
    void rename();

    QString m_field;
    QString m_question;
    Choices m_choices;
    QButtonGroup* m_group;
    QLabel* m_issue;
    bool m_readOnly = false;
};

} // namespace sanbao
