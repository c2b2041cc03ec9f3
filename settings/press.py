"""The press watch: Scrapy's own redirects and retries, since nothing here is evidence of absence; pace from monitor.toml."""

from settings import base

BOT_NAME = base.BOT_NAME
SPIDER_MODULES = base.SPIDER_MODULES
DEFAULT_REQUEST_HEADERS = base.DEFAULT_REQUEST_HEADERS
EXTENSIONS = base.EXTENSIONS

TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False  # default True: runs any Python that is sent to a loopback port
ROBOTSTXT_OBEY = False  # the walk obeys it: Scrapy takes a robots.txt that failed over https for one that allows all over http
CONCURRENT_REQUESTS = 32
CONCURRENT_REQUESTS_PER_DOMAIN = 1  # the slot is the server address
CONCURRENT_ITEMS = 8
DOWNLOAD_DELAY_JITTER = 0.3
DOWNLOAD_WARNSIZE = 0
DNS_TIMEOUT = 20
RETRY_TIMES = 1
DEPTH_LIMIT = 4
COOKIES_ENABLED = False
MEMUSAGE_ENABLED = False
STATS_DUMP = False
LOG_LEVEL = "CRITICAL"  # outlets that fail are told in the result
LOG_FORMAT = base.LOG_FORMAT

DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.httpauth.HttpAuthMiddleware": None,
    "spiders.middlewares.press.PressMiddleware": 900,  # behind decompression and redirects: answers are archived as they came
}
