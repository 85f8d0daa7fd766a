// SPDX-License-Identifier: GPL-3.0-or-later
// A large choice with symbol, title and one sentence, for decisions that are made once.
#pragma once

#include <QAbstractButton>

namespace sanbao {

class ProfileTile final : public QAbstractButton
{
    Q_OBJECT
public:
    ProfileTile(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_sentence;
};

} // namespace sanbao
