// SPDX-License-Identifier: GPL-3.0-or-later
// One thing to do, as a line that can be pressed: chip, words, and a muted note at the right.
#pragma once

#include "ui/style/theme.h"

#include <QAbstractButton>

namespace sanbao {

class TaskLine final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TaskLine(QWidget* parent = nullptr);
    void setChip(const QString& word, ChipTone tone);
    /// The second line is optional.
    void setWords(const QString& title, const QString& second = {});
    void setNote(const QString& note, ChipTone tone = ChipTone::Neutral);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void rename();
    QString m_chip;
    ChipTone m_chipTone = ChipTone::Neutral;
    QString m_title;
    QString m_second;
    QString m_note;
    ChipTone m_noteTone = ChipTone::Neutral;
};

/// A large number with its name, which opens the list behind it.
class FigureTile final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FigureTile(const QString& name, QWidget* parent = nullptr);
    void setFigure(const QString& figure, ChipTone tone = ChipTone::Neutral);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_name;
    QString m_figure;
    ChipTone m_tone = ChipTone::Neutral;
};

} // namespace sanbao
