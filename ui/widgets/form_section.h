// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a form: the label right-aligned in its own column and tied to the editor as buddy, the editor, and below it
// one line for what is wrong with the input. Every form of the program is built from these.
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace sanbao {

struct FieldIssue;

/// One labelled editor. Owned by its FormSection.
class FormRow final : public QObject
{
    Q_OBJECT
public:
    /// `gapLine` is the empty line of `grid` that keeps the row apart from the one above.
    FormRow(QString field, QLabel* label, QWidget* editor, QLabel* issue, QGridLayout* grid, int gapLine);

    QString field() const { return m_field; }
    QWidget* editor() const { return m_editor; }
    QLabel* label() const { return m_label; }
    /// Empty clears. The text becomes the editor's accessible description.
    void setIssue(const QString& text);
    QString issue() const { return m_text; }
    void setVisible(bool visible);

private:
    QString m_field;
    QString m_text;
    QLabel* m_label;
    QWidget* m_editor;
    QLabel* m_issue;
    QGridLayout* m_grid;
    int m_gapLine;
    int m_gap; ///< pixels; a hidden row leaves none
    bool m_visible = true;
};

class FormSection final : public QWidget
{
    Q_OBJECT
public:
    explicit FormSection(QWidget* parent = nullptr, int labelWidth = 92);

    /// `field` is the key used by FieldIssue, for example "customer.phone"; may be empty for rows that cannot be wrong.
    FormRow* addRow(const QString& field, const QString& label, QWidget* editor);
    /// Something in the editor column without a label (chips, a check box).
    void addLoose(QWidget* widget);
    void addFullWidth(QWidget* widget);

    const std::vector<FormRow*>& rows() const { return m_rows; }
    FormRow* row(const QString& field) const;
    void clearIssues();
    /// Puts each issue under its field and gives the focus to the first; returns those without a row here.
    std::vector<FieldIssue> showIssues(const std::vector<FieldIssue>& issues);

private:
    QGridLayout* m_grid;
    std::vector<FormRow*> m_rows;
    int m_labelWidth;
};

} // namespace sanbao
