"""The Qt style sheet made from a theme.

Widgets say what they are with a dynamic property `role` (`primary`, `secondary`, `quiet`, `icon`,
`tab`, `card`, `panel`, `title`, `caption` ...); nothing else in the program sets colours by hand.
"""

from __future__ import annotations

from painmap.ui.parts.theme import SIZES, Theme, mixed

_TEXT = """
* {{ outline: 0; }}
QWidget {{ color: {text}; font-size: 14px; }}
QMainWindow, QWidget[role="window"], QStackedWidget {{ background: {window}; }}
QWidget[role="panel"] {{ background: {panel}; }}
QWidget[role="canvas"] {{ background: {canvas}; }}
QFrame[role="card"] {{ background: {panel}; border: 1px solid {line}; border-radius: 6px; }}
QFrame[role="line"] {{ background: {line}; border: 0; max-height: 1px; min-height: 1px; }}
QFrame[role="vline"] {{ background: {line}; border: 0; max-width: 1px; min-width: 1px; }}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: 20px; font-weight: 600; }}
QLabel[role="name"] {{ font-size: 17px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: 15px; font-weight: 600; }}
QLabel[role="row"] {{ font-size: 15px; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="quiet"] {{ color: {text_2}; }}
QLabel[role="caption"] {{ font-size: 12px; color: {text_2}; }}
QLabel[role="carried"] {{ font-size: 12px; font-style: italic; color: {text_2}; }}
QLabel[role="error"] {{ font-size: 12px; color: {error}; }}
QLabel[role="mean"] {{ font-size: 15px; font-weight: 600; }}
QLabel[role="remark"] {{ color: {notice_text}; }}
QLabel[role="side"] {{ font-size: 20px; font-weight: 600; }}
QToolTip {{ background: {panel}; color: {text}; border: 1px solid {line}; padding: 4px 8px; }}
"""

_BUTTONS = """
QPushButton {{ min-height: {target_in}px; padding: 0 14px; border-radius: 6px;
  border: 1px solid {line}; background: {panel}; font-size: 14px; font-weight: 500; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {accent_tint}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 0 13px; min-height: {target_focus}px; }}
QPushButton:disabled {{ color: {text_2}; background: {window}; }}
QPushButton[role="primary"] {{ min-height: {primary}px; border: 0; background: {accent};
  color: {on_accent}; font-size: 15px; font-weight: 600; padding: 0 20px; }}
QPushButton[role="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[role="primary"]:pressed {{ background: {accent_pressed}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {focus_on_accent}; padding: 0 18px;
  min-height: {primary_focus}px; }}
QPushButton[role="primary"]:disabled {{ background: {line}; color: {text_2}; }}
QPushButton[role="quiet"] {{ border: 1px solid transparent; background: transparent;
  color: {accent}; }}
QPushButton[role="quiet"]:hover {{ background: {accent_tint}; }}
QPushButton[role="quiet"]:focus {{ border: 2px solid {accent}; }}
QPushButton[role="quiet"]:disabled {{ color: {text_2}; }}
QPushButton[tight="true"], QPushButton[tight="true"]:focus {{ font-size: 12px;
  padding: 0 5px; }}
QPushButton[role="key"] {{ min-height: 54px; min-width: 54px; padding: 0; font-size: 20px; }}
QPushButton[role="tab"] {{ min-height: 46px; border: 0; border-radius: 0; background: transparent;
  font-size: 15px; font-weight: 500; color: {text_2}; padding: 0 14px;
  border-bottom: 2px solid transparent; }}
QPushButton[role="tab"][narrow="true"] {{ padding: 0 8px; }}
QPushButton[role="tab"][tight="true"] {{ padding: 0 2px; font-size: 12px; }}
QPushButton[role="tab"]:hover {{ color: {text}; }}
QPushButton[role="tab"]:checked {{ color: {accent}; border-bottom: 2px solid {accent};
  font-weight: 600; }}
QPushButton[role="tab"]:focus {{ background: {accent_tint}; }}
QToolButton[role="icon"] {{ min-width: 42px; min-height: 42px; max-width: 42px; max-height: 42px;
  border: 1px solid transparent; border-radius: 6px; background: transparent; padding: 0; }}
QToolButton[role="icon"]:hover {{ background: {hover}; }}
QToolButton[role="icon"]:pressed, QToolButton[role="icon"]:checked {{ background: {accent_tint}; }}
QToolButton[role="icon"]:focus {{ border: 1px solid {accent}; }}
QToolButton[role="thumb"] {{ border: 1px solid {line}; border-radius: 6px; background: {panel};
  color: {text_2}; padding: 0; }}
QToolButton[role="thumb"]:hover, QToolButton[role="thumb"]:focus {{ border: 1px solid {accent}; }}
QToolButton::menu-indicator {{ image: none; }}
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QDateEdit, QDateTimeEdit {{ background: {panel}; color: {text};
  border: 1px solid {edge}; border-radius: 6px; padding: 0 11px; font-size: 15px;
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {text_2}; }}
QLineEdit, QDateEdit, QDateTimeEdit {{ min-height: 42px; }}
QDateTimeEdit {{ padding: 0 4px; }}
QAbstractSpinBox QLineEdit {{ border: 0; padding: 0; min-height: 0; background: transparent; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: 0;
  subcontrol-origin: border; }}
QPlainTextEdit {{ padding: 8px; }}
QLineEdit:focus, QPlainTextEdit:focus, QDateTimeEdit:focus {{ border: 2px solid {accent};
  padding: 0 10px; min-height: 40px; }}
QPlainTextEdit:focus {{ padding: 7px; min-height: 0; }}
QDateTimeEdit:focus {{ padding: 0 3px; }}
QLineEdit[role="search"] {{ min-height: 46px; font-size: 17px; }}
QLineEdit[role="search"]:focus {{ min-height: 44px; }}
QLineEdit[role="cell"] {{ min-height: 42px; max-height: 42px; }}
QLineEdit[role="cell"]:focus {{ min-height: 40px; max-height: 40px; }}
QLineEdit[narrow="true"] {{ padding: 0 5px; }}
QLineEdit[narrow="true"]:focus {{ padding: 0 4px; }}
QLineEdit[wrong="true"] {{ border: 2px solid {error}; padding: 0 10px; min-height: 40px;
  color: {error}; }}
QLineEdit[role="cell"][wrong="true"] {{ min-height: 40px; max-height: 40px; }}
QLineEdit[narrow="true"][wrong="true"] {{ padding: 0 4px; }}
QLineEdit[carried="true"], QPlainTextEdit[carried="true"] {{ font-style: italic;
  border: 1px dashed {accent}; }}
QLineEdit:disabled, QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {window};
  color: {text_2}; }}
QListWidget {{ background: {panel}; border: 1px solid {edge}; border-radius: 6px;
  font-size: 15px; }}
QListWidget:focus {{ border: 2px solid {accent}; }}
QListWidget::item {{ min-height: 44px; padding: 0 8px; }}
QListWidget::item:selected {{ background: {accent_tint}; color: {text};
  border-left: 3px solid {accent}; }}
QScrollArea {{ background: transparent; border: 0; }}
QScrollArea > QWidget > QWidget[role="scrolled"] {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: 3px; margin: 2px; min-height: 40px;
  min-width: 40px; }}
QScrollBar::handle:hover {{ background: {text_2}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {panel}; border: 1px solid {line}; border-radius: 6px; padding: 4px;
  menu-scrollable: 1; }}
QMenu::item {{ min-height: 44px; padding: 0 20px 0 12px; border-radius: 4px; font-size: 15px; }}
QMenu::item:selected {{ background: {accent_tint}; color: {text}; }}
QMenu::item:disabled {{ color: {text_2}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QFrame[role="popover"] {{ background: {panel}; border: 1px solid {line}; border-radius: 6px; }}
QProgressBar[role="thin"] {{ border: 0; background: transparent; max-height: 2px;
  min-height: 2px; }}
QProgressBar[role="thin"]::chunk {{ background: {accent}; }}
QFrame[role="remarks"] {{ background: {notice_ground}; border: 0; border-radius: 6px; }}
QFrame[role="notice"] {{ background: {notice_ground}; border: 0; border-radius: 6px; }}
QFrame[role="notice"] QLabel {{ color: {notice_text}; font-size: 15px; }}
QFrame[role="notice"] QPushButton {{ background: transparent; border: 1px solid transparent;
  color: {notice_text}; font-weight: 600; font-size: 15px; }}
QFrame[role="notice"] QPushButton:hover, QFrame[role="notice"] QPushButton:focus {{
  border: 1px solid {notice_text}; }}
QSlider::groove:horizontal {{ height: 4px; background: {edge}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{ width: 20px; height: 20px; margin: -8px 0; border-radius: 10px;
  background: {accent}; }}
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled {{
  background: {line}; }}
"""


def stylesheet(theme: Theme) -> str:
    """The whole style sheet of a theme."""
    colours = {name: getattr(theme, name) for name in Theme.__dataclass_fields__ if name != "dark"}
    return (_TEXT + _BUTTONS + _FIELDS).format(
        **colours,
        accent_hover=mixed(theme.accent, theme.text, 0.12),
        accent_pressed=mixed(theme.accent, theme.text, 0.24),
        focus_on_accent=theme.text,
        target_in=SIZES.target - 2,
        target_focus=SIZES.target - 4,
        primary=SIZES.primary,
        primary_focus=SIZES.primary - 4,
    )
