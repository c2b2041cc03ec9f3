"""Scrapy settings that hold everywhere. What differs from Scrapy's default says why; pace, size and time come from monitor.toml."""

BOT_NAME = "vn-site-monitor"
SPIDER_MODULES = ["spiders"]
NEWSPIDER_MODULE = "spiders"

TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False  # default True: runs any Python that is sent to a loopback port

CONCURRENT_ITEMS = 8  # default 100; 8 alone gave 15 to 40 % more pages a second
CONCURRENT_REQUESTS = 64  # the walk hands out one request to a server address at a time; this only bounds many addresses
CONCURRENT_REQUESTS_PER_DOMAIN = 8  # the slot is the server address, and the walk keeps it to one
DOWNLOAD_DELAY = 0  # the walk keeps the pace, robots.txt and sitemaps included
DOWNLOAD_DELAY_JITTER = 0
DOWNLOAD_FAIL_ON_DATALOSS = False  # a body cut short is archived and typed "damaged"
DOWNLOAD_WARNSIZE = 0
DNSCACHE_SIZE = 10_000
DNS_TIMEOUT = 20
URLLENGTH_LIMIT = 2083
REFERER_ENABLED = False
COOKIES_ENABLED = False
HTTPERROR_ALLOW_ALL = True
DUPEFILTER_CLASS = "scrapy.dupefilters.BaseDupeFilter"  # the frontier knows each address once
WARN_ON_GENERATOR_RETURN_VALUE = False  # default True: parses the source of the callback at every answer
MEMUSAGE_ENABLED = False
STATS_DUMP = False
LOG_LEVEL = "WARNING"
LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "vi,en;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}

# Retries, redirects, robots.txt, decompression: typed outcomes of our own, each answer archived first
DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "scrapy.downloadermiddlewares.httpauth.HttpAuthMiddleware": None,
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": None,
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,
    "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": None,
    "scrapy.downloadermiddlewares.httpproxy.HttpProxyMiddleware": None,
    "scrapy.downloadermiddlewares.httpcache.HttpCacheMiddleware": None,
    "scrapy.downloadermiddlewares.stats.DownloaderStats": None,
    "spiders.middlewares.robots.RobotsMiddleware": 50,
    "spiders.middlewares.replay.ReplayMiddleware": 60,
    "spiders.middlewares.browser.BrowserMiddleware": 900,
    "spiders.middlewares.archive.ArchiveMiddleware": 950,
    "spiders.middlewares.politeness.PolitenessMiddleware": 960,
}

SPIDER_MIDDLEWARES = {
    "scrapy.spidermiddlewares.httperror.HttpErrorMiddleware": None,
    "scrapy.spidermiddlewares.referer.RefererMiddleware": None,
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,
}

EXTENSIONS = {
    "scrapy.extensions.corestats.CoreStats": None,
    "scrapy.extensions.telnet.TelnetConsole": None,
    "scrapy.extensions.remote_control.RemoteControl": None,
    "scrapy.extensions.memusage.MemoryUsage": None,
    "scrapy.extensions.feedexport.FeedExporter": None,
    "scrapy.extensions.throttle.AutoThrottle": None,
    "scrapy.extensions.logstats.LogStats": None,
}

ITEM_PIPELINES = {
    "pipelines.facts.FactsPipeline": 100,
    "pipelines.store.StorePipeline": 200,
    "pipelines.flag.FlagPipeline": 300,
}
