// SPDX-License-Identifier: GPL-3.0-or-later
// The window before a store is open: the first start (choose a trade, name the store), or the page that says why a file
// could not be opened and what can be done about it. The program never ends silently.
#pragma once

#include "core/base/outcome.h"
#include "core/service/workplace.h"

#include <QWidget>

namespace sanbao {

class Appearance;
class WelcomePage;

class WelcomeWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomeWindow(Appearance& appearance, QWidget* parent = nullptr);

    /// `file` is where a new store will be kept.
    void showWelcome(const QString& file = {});
    void showTrouble(const QString& path, const Failure& failure);
    /// A refusal of what was asked on the welcome page, shown beside its fields.
    void showRefusal(const Failure& failure);
    WelcomePage* welcomePage() const { return m_welcome; }

Q_SIGNALS:
    void createRequested(const sanbao::StoreSetup& setup);
    void demoRequested();
    void openOtherRequested();
    void retryRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    Appearance& m_appearance;
    WelcomePage* m_welcome = nullptr;
    QWidget* m_content = nullptr;
    QString m_newFile;
    QString m_troublePath;
    Failure m_trouble;
    bool m_inTrouble = false;
};

} // namespace sanbao
