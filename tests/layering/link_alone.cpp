// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each room of app/ is linked here whole and alone: what it needs must come from the rooms it names.
int main()
{
    return 0;
}
