"""Product links, what becomes of each, and why.

A row is (link, address that is opened or None, reason). The shops of the catalogue are `SHOPS`.
"""

# ruff: noqa: E501, SIM905  a table

from __future__ import annotations

from typing import NamedTuple

SHOPS = ("shop.example", "xn--bcher-kva.example", "www.shoes.example.co.uk", "a-b.example")
HOME = "https://shop.example/"


class Row(NamedTuple):
    link: str
    opened: str | None
    reason: str


def refused(reason: str, *links: str) -> list[Row]:
    return [Row(link, None, reason) for link in links]


def kept(reason: str, *links: str) -> list[Row]:
    return [Row(link, link, reason) for link in links]


SCHEMES = (
    "http ftp ftps sftp file smb nfs dav davs webdav ws wss javascript vbscript data about "
    "blob view-source mailto tel sms facetime skype callto magnet ms-settings ms-msdt "
    "search-ms ms-word ms-excel shell res jar wyciwyg chrome resource moz-extension "
    "chrome-extension intent market itms-services steam ssh telnet gopher ldap irc news rtsp "
    "mms x-apple.systempreferences httpss hxxps http+unix qrc"
).split()

CONTROLS = [chr(code) for code in (*range(0x20), 0x7F, *range(0x80, 0xA0))]
INVISIBLE = {
    0x00AD: "soft hyphen", 0x034F: "combining grapheme joiner", 0x061C: "arabic letter mark",
    0x180E: "mongolian vowel separator", 0x200B: "zero width space", 0x200C: "zero width non-joiner",
    0x200D: "zero width joiner", 0x200E: "left-to-right mark", 0x200F: "right-to-left mark",
    0x2028: "line separator", 0x2029: "paragraph separator", 0x202A: "left-to-right embedding",
    0x202B: "right-to-left embedding", 0x202C: "end of an embedding", 0x202D: "left-to-right override",
    0x202E: "right-to-left override", 0x2060: "word joiner", 0x2061: "function application",
    0x2062: "invisible times", 0x2063: "invisible separator", 0x2064: "invisible plus",
    0x2066: "left-to-right isolate", 0x2067: "right-to-left isolate", 0x2068: "first strong isolate",
    0x2069: "end of an isolate", 0x206A: "deprecated swapping", 0xFEFF: "byte order mark",
    0xFFF9: "annotation anchor", 0xE0001: "language tag", 0xE0041: "tag letter",
    0xE000: "private use", 0xD800: "half of a pair", 0xFFFE: "no character",
}  # fmt: skip
SPACES = "\u00a0\u1680\u2000\u2003\u2007\u2009\u200a\u202f\u205f\u3000 "

LOOK_ALIKES = {
    "sh\u043ep.example": "Cyrillic o",
    "\u0455hop.example": "Cyrillic dze for s",
    "sho\u0440.example": "Cyrillic er for p",
    "\u0455\u04bb\u043e\u0440.example": "Cyrillic as a whole",
    "sh\u03bfp.example": "Greek omicron",
    "sho\u03c1.example": "Greek rho for p",
    "sh\u0585p.example": "Armenian oh",
    "sh\u0f50p.example": "Tibetan",
    "\u0282hop.example": "s with a hook",
    "sh\u00f8p.example": "o with a stroke",
    "sh\u00f3p.example": "o with an accent",
    "sh\u1ecdp.example": "o with a dot below",
    "sh\u04e7p.example": "Cyrillic o with two dots",
    "sho\u01bfp.example": "wynn",
    "shop.ex\u0430mple": "Cyrillic a in the top level",
    "shop.exam\u0440le": "Cyrillic er in the top level",
    "shop.examp1e": "a one for an l",
    "sh0p.example": "a zero for an o",
    "shop-example.com": "a hyphen for the dot",
    "shopexample": "no dot",
    "shop.example.com": "another top level",
    "shop.exampl": "a letter short",
    "shop.examplee": "a letter more",
    "shhop.example": "a letter twice",
    "xn--shp-fka.example": "punycode of a look-alike",
    "xn--shop-.example": "punycode of nothing",
    "xn--.example": "empty punycode",
    "xn--a.example": "punycode that decodes to nothing",
    "xn--bcher-kvb.example": "punycode of another name",
    "buecher.example": "letters written out",
    "bu\u0308ucher.example": "one letter more",
    "b\u00fccheer.example": "one letter more",
    "b\u00fcchers.example": "one letter more at the end",
}
STRANGERS = {
    "www.shop.example": "a subdomain is another host",
    "m.shop.example": "a subdomain is another host",
    "a.b.c.shop.example": "a subdomain is another host",
    "shop.example.evil.example": "the shop's name in front",
    "shop.example.": "a dot at the end is another name",
    ".shop.example": "a dot in front",
    "shop..example": "two dots",
    "shop.example..": "two dots at the end",
    "evilshop.example": "the shop's name at the end",
    "evil.example": "another host",
    "shoes.example.co.uk": "the shop's name without www",
    "example": "only the top level",
    "localhost": "this machine",
    "LOCALHOST": "this machine",
    "localhost.localdomain": "this machine",
    "router": "a name of the local network",
    "printer.local": "a name of the local network",
    "metadata.google.internal": "a machine's own service",
    "shop_1.example": "an underscore",
    "-shop.example": "a hyphen in front",
    "shop-.example": "a hyphen at the end",
    "shop.example%00.evil.example": "an encoded zero",
    "shop.example%2eevil.example": "an encoded dot",
    "shop%2eexample": "an encoded dot",
    "%73hop.example": "an encoded letter",
    "shop.example%2f.evil.example": "an encoded slash",
    "shop.example%40evil.example": "an encoded at",
    "shop.example%3a443": "an encoded colon",
    "shop.example;evil.example": "a semicolon",
    "shop.example,evil.example": "a comma",
    "shop.example&evil.example": "an ampersand",
    "shop.example|evil.example": "a pipe",
    "shop.example<evil.example": "a bracket",
    'shop.example"evil.example': "a quotation mark",
    "shop.example'evil.example": "an apostrophe",
    "shop.example`evil.example": "a backtick",
    "shop.example^evil.example": "a caret",
    "shop.example{evil}.example": "braces",
    "shop.example$evil.example": "a dollar",
    "shop.example!evil.example": "an exclamation mark",
    "shop.example*": "a star",
    "*.example": "a star",
    "a" * 64 + ".example": "a label that is too long",
    "a." * 127 + "example": "a name that is too long",
    "shop\u3002evil.example": "an ideographic dot",
    "shop.example\uff0fevil.example": "a wide slash",
    "shop.example\uff20evil.example": "a wide at",
    "shop.example\uff1f.evil.example": "a wide question mark",
    "shop.example\u2044evil.example": "a fraction slash",
    "shop.example\u2215evil.example": "a division slash",
    "shop.example\u29f8evil.example": "a big slash",
    "\U0001f45f.example": "a shoe",
    "shop\U0001f45f.example": "a shoe",
}
NUMBERS = (
    "127.0.0.1 127.1 127.0.1 0 0.0.0.0 10.0.0.1 192.168.1.1 172.16.0.1 169.254.169.254 "
    "255.255.255.255 224.0.0.1 100.64.0.1 198.18.0.1 8.8.8.8 2130706433 0x7f000001 0x7f.1 "
    "0x7f.0x0.0x0.0x1 017700000001 0177.0.0.1 0177.1 127.0.0.1.nip.io 1.2.3 1.2.3.4.5 "
    "999.1.1.1 [::1] [::] [::ffff:127.0.0.1] [fe80::1] [fe80::1%25eth0] [fc00::1] "
    "[2001:db8::1] [v1.a] [shop.example] [ [] ] [::1 ::1 ::ffff:7f00:1 \u2460\u2461\u2466.0.0.1 \uff11\uff12\uff17.0.0.1 "
    "\u0967\u0968\u096d.0.0.1"
).split()
USERS = (
    "user@ user:@ :password@ user:password@ @ :@ @@ user%40evil@ user%3Apassword@ "
    "shop.example@ https:@ https%3A%2F%2Fshop.example%2F@ a;b@ ;@ \xfc@ user%00@"
).split()
PORTS = (
    ": :443 :80 :0 :8443 :65535 :65536 :99999 :-1 :+443 :x :443x :0x1bb :4_43 :%34%34%33"
).split()

TRACKING = (
    "utm_source utm_medium utm_campaign utm_term utm_content utm_id utm_source_platform "
    "utm_creative_format utm_marketing_tactic utm_anything gclid gclsrc dclid gbraid wbraid "
    "gad_source gad_campaignid _ga _gl fbclid fb_action_ids fb_source fb_ref msclkid yclid "
    "ysclid ttclid twclid ScCid igshid igsh li_fat_id mc_cid mc_eid _hsenc _hsmi "
    "hsCtaTracking __hssc __hstc __hsfp hsa_acc hsa_cam mkt_tok srsltid epik irclickid irgwc "
    "cjevent vero_id vero_conv _openstat pk_campaign pk_kwd mtm_source mtm_cid piwik_campaign "
    "matomo_campaign _branch_match_id oly_enc_id oly_anon_id wickedid rb_clickid s_kwcid "
    "ml_subscriber ml_subscriber_hash zanpid tduid sscid awc"
).split()
OWN = (
    "color size variant id sku q page sort ref source campaign medium utm ga gl hs lang "
    "currency sid"
).split()

ROWS: list[Row] = [
    *refused("no address", "", " ", "\t", "shop.example", "shop.example/1", "/1", "//shop.example/1",
             "?a=1", "#a", ":", "://", "://shop.example/", "https", "https:", "https:/", "https://",
             "https:///1", "https:///", "https:////shop.example/1", "https:/shop.example/1",
             "https:shop.example/1", "https//shop.example/1", "https:::shop.example/1",
             "https;//shop.example/1", "https//:shop.example"),
    *[row for scheme in SCHEMES for row in refused(
        f"{scheme}: is no scheme of a shop's page", f"{scheme}://shop.example/1", f"{scheme}:alert(1)")],
    *refused("a scheme in disguise", "java\tscript:alert(1)", "java\nscript:alert(1)",
             "JaVaScRiPt:alert(1)//https://shop.example/", "\x01javascript:alert(1)",
             "javascript&colon;alert(1)", "javascript%3Aalert(1)", "jav&#x09;ascript:alert(1)",
             "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=",
             "file:///etc/passwd", "file:///C:/Windows/System32/calc.exe", "C:\\Windows\\calc.exe",
             "\\\\shop.example\\share\\a.exe", "//shop.example/share", "~/.ssh/id_rsa",
             "/etc/passwd", "../../etc/passwd", "-h", "--help", "\uff48ttps://shop.example/1",
             "http\u017f://shop.example/1", "https\u02d0//shop.example/1"),
    *[Row(f"https://sh{c}op.example/1", None, f"control character {ord(c)} in the host")
      for c in CONTROLS],
    *[Row(f"{HOME}a{c}b", None, f"control character {ord(c)} in the path") for c in CONTROLS],
    *[Row(f"{HOME}a{chr(code)}b", None, f"{name} in the path")
      for code, name in INVISIBLE.items() if code != 0x034F],
    *[Row(f"https://sh{chr(code)}op.example/", None, f"{name} in the host")
      for code, name in INVISIBLE.items() if code != 0x034F],
    *[Row(f"{HOME}a{space}b", None, f"space {ord(space):x}") for space in SPACES],
    *refused("a space at an end", f" {HOME}", f"{HOME} ", f"\u3000{HOME}", f"{HOME}\u2028"),
    *refused("a backslash is a slash in browsers", "https:\\\\shop.example\\1", "https:\\/shop.example",
             "https://shop.example\\1", "https://evil.example\\.shop.example/",
             "https://shop.example\\@evil.example/1", f"{HOME}a\\b", f"{HOME}?a=\\", f"{HOME}#\\"),
    *[Row(f"https://{host}/1", None, reason) for host, reason in LOOK_ALIKES.items()],
    *[Row(f"https://{host}/1", None, reason) for host, reason in STRANGERS.items()],
    *[Row(f"https://{host}/1", None, "a number, not a name") for host in NUMBERS],
    *[Row(f"https://{user}shop.example/1", None, "a user's name") for user in USERS],
    *[Row(f"https://{user}evil.example/1", None, "a user's name before another host")
      for user in USERS],
    *[Row(f"https://shop.example{port}/1", None, "a port") for port in PORTS],
    *refused("another host, the shop elsewhere", f"https://evil.example/{HOME}",
             "https://evil.example/?shop.example", "https://evil.example?shop.example",
             "https://evil.example#shop.example", "https://evil.example/#@shop.example/",
             "https://evil.example/@shop.example/", "https://evil.example/shop.example"),
    *refused("too long", HOME + "a" * 2048, HOME + "\u00e4" * 1000, f"{HOME}?" + "%" * 1000,
             "https://" + "a" * 3000),
    *kept("a page", HOME, f"{HOME}1", f"{HOME}p/red-dress-42", f"{HOME}a.b_c~d-e", f"{HOME}a//b",
          f"{HOME}/b", f"{HOME}a/../b", f"{HOME}(a)!$&'*+,;=:@", f"{HOME}?a=1", f"{HOME}?a=1&b=2",
          f"{HOME}?a&b=&=c", f"{HOME}?a=b=c", f"{HOME}?a=1&a=2", f"{HOME}?next=https://x.example",
          f"{HOME}?a=1?b=2", f"{HOME}#top", f"{HOME}?a=1#top", f"{HOME}#/route?x=1",
          f"{HOME}%C3%A4", f"{HOME}?q=%20", f"{HOME}a%2Fb", f"{HOME}%00", f"{HOME}%E2%80%AE",
          f"{HOME}@evil.example", f"{HOME}https://evil.example", "https://a-b.example/1",
          "https://www.shoes.example.co.uk/1", "https://xn--bcher-kva.example/1"),
    *[Row(f"{HOME}p?{name}=1", f"{HOME}p?{name}=1", "a parameter of the shop's own") for name in OWN],
    *[Row(f"{HOME}p?{name}=1", f"{HOME}p", "it tells who sent the viewer") for name in TRACKING],
    *[Row(f"{HOME}p?a=1&{name.upper()}=x%20y&b=2#c", f"{HOME}p?a=1&b=2#c", "the same, shouted")
      for name in TRACKING],
    Row(f"{HOME}p?gclid", f"{HOME}p", "tracking without a value"),
    Row(f"{HOME}p?utm%5Fsource=1", f"{HOME}p", "tracking, encoded"),
    Row(f"{HOME}p#utm_source=1&utm_medium=2", f"{HOME}p", "tracking behind the #"),
    Row(f"{HOME}p?gclid=1#top", f"{HOME}p#top", "tracking before a #"),
    Row(f"{HOME}p?xutm_source=1", f"{HOME}p?xutm_source=1", "not the name of a tracking parameter"),
    Row(f"{HOME}p?q=utm_source", f"{HOME}p?q=utm_source", "a value is no name"),
    Row("https://shop.example", HOME, "a page needs a path"),
    Row("https://shop.example?a=1", f"{HOME}?a=1", "a page needs a path"),
    Row("https://shop.example#top", f"{HOME}#top", "a page needs a path"),
    Row(f"{HOME}?", HOME, "an empty query is none"),
    Row(f"{HOME}#", HOME, "an empty fragment is none"),
    Row("HTTPS://shop.example/1", f"{HOME}1", "schemes are written small"),
    Row("https://SHOP.Example/A", f"{HOME}A", "hosts are written small, paths as they are"),
    Row("https://\uff53hop.example/1", f"{HOME}1", "a wide letter is that letter"),
    Row("https://shop\uff0eexample/1", f"{HOME}1", "a wide dot is a dot"),
    Row("https://shop\u3002example/1", f"{HOME}1", "an ideographic dot is a dot"),
    Row("https://b\u00fccher.example/1", "https://xn--bcher-kva.example/1", "its name in ASCII"),
    Row("https://BU\u0308CHER.example/1", "https://xn--bcher-kva.example/1", "two signs, one letter"),
    Row(f"{HOME}gr\u00f6\u00dfe", f"{HOME}gr%C3%B6%C3%9Fe", "letters are encoded"),
    Row(f"{HOME}\u30c9\u30ec\u30b9", f"{HOME}%E3%83%89%E3%83%AC%E3%82%B9", "letters are encoded"),
    Row(f"{HOME}\U0001f457", f"{HOME}%F0%9F%91%97", "signs are encoded"),
    Row(f"{HOME}?q=\u00e9", f"{HOME}?q=%C3%A9", "letters are encoded"),
    Row(f"{HOME}#\u00e9", f"{HOME}#%C3%A9", "letters are encoded"),
    Row(f"{HOME}50%-off", f"{HOME}50%25-off", "a stray % is encoded"),
    Row(f"{HOME}%", f"{HOME}%25", "a stray % is encoded"),
    Row(f"{HOME}%zz%2", f"{HOME}%25zz%252", "a stray % is encoded"),
    *[Row(f"{HOME}a{c}b", f"{HOME}a%{ord(c):02X}b", "no character of a path") for c in '<>"`{}|^[]'],
    *[Row(f"{HOME}?a={c}", f"{HOME}?a=%{ord(c):02X}", "no character of a query") for c in '<>"`{}|^[]'],
    Row(f"{HOME}?a[]=1", f"{HOME}?a%5B%5D=1", "brackets are encoded"),
    Row(f"{HOME}#a#b", f"{HOME}#a%23b", "a second # is encoded"),
]  # fmt: skip
