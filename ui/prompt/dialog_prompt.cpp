// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/dialog_prompt.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace sanbao {

namespace {

QString lastFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// The line the person types into, with the earlier answers as completions.
class TextDialog final : public QDialog
{
public:
    TextDialog(QWidget* parent, const TextQuestion& question)
        : QDialog(parent)
        , m_edit(new QLineEdit(question.initial, this))
    {
        setWindowTitle(question.title);
        setMinimumWidth(dp(420));
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(dp(20), dp(20), dp(20), dp(16));
        column->setSpacing(dp(12));
        column->addWidget(wrappedLabel(question.text, TextRole::Body, Ink::Text, this));
        m_edit->setAccessibleName(question.text);
        if (!question.suggestions.isEmpty()) {
            auto* completer = new QCompleter(question.suggestions, m_edit);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            m_edit->setCompleter(completer);
        }
        column->addWidget(m_edit);
        auto* buttons = new QHBoxLayout;
        buttons->addStretch(1);
        auto* cancel = new ActionButton(QCoreApplication::translate("Prompt", "Cancel"), Emphasis::Secondary, this);
        auto* accept = new ActionButton(question.accept, Emphasis::Primary, this);
        accept->setDefault(true);
        accept->setEnabled(question.mayBeEmpty || !question.initial.trimmed().isEmpty());
        buttons->addWidget(cancel);
        buttons->addWidget(accept);
        column->addLayout(buttons);
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        connect(accept, &QPushButton::clicked, this, &QDialog::accept);
        const bool mayBeEmpty = question.mayBeEmpty;
        connect(m_edit, &QLineEdit::textChanged, accept, [accept, mayBeEmpty](const QString& text) {
            accept->setEnabled(mayBeEmpty || !text.trimmed().isEmpty());
        });
    }
    QString text() const { return m_edit->text().trimmed(); }

private:
    QLineEdit* m_edit;
};

} // namespace

bool DialogPrompt::confirm(QWidget* parent, const Question& question)
{
    QMessageBox box(parent);
    box.setIcon(question.dangerous ? QMessageBox::Warning : QMessageBox::Question);
    box.setWindowTitle(question.title);
    box.setTextFormat(Qt::PlainText);
    box.setText(question.title);
    box.setInformativeText(question.text);
    for (QLabel* label : box.findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    const QAbstractButton* yes = box.addButton(question.yes, QMessageBox::DestructiveRole);
    QPushButton* no = box.addButton(question.no, QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> DialogPrompt::askText(QWidget* parent, const TextQuestion& question)
{
    TextDialog dialog(parent, question);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.text();
}

std::optional<QString> DialogPrompt::saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                                              const QString& filter)
{
    const QString start =
        QFileInfo(suggestedName).isAbsolute() ? suggestedName : QDir(lastFolder()).filePath(suggestedName);
    const QString chosen = QFileDialog::getSaveFileName(parent, title, start, filter);
    if (chosen.isEmpty())
        return std::nullopt;
    return chosen;
}

std::optional<QString> DialogPrompt::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    const QString chosen = QFileDialog::getOpenFileName(parent, title, lastFolder(), filter);
    if (chosen.isEmpty())
        return std::nullopt;
    return chosen;
}

} // namespace sanbao
