"""Seven ways of building pages, with different habits of dates, menus, footers and comments."""

from monitor.sample.skins.bang import Table
from monitor.sample.skins.base import Skin
from monitor.sample.skins.joomla import Joomla
from monitor.sample.skins.modern import Modern
from monitor.sample.skins.nuke import Nuke
from monitor.sample.skins.portal import Portal
from monitor.sample.skins.tay import Handmade
from monitor.sample.skins.wordpress import WordPress

ALL: tuple[Skin, ...] = (Table(), Nuke(), WordPress(), Joomla(), Portal(), Handmade(), Modern())
