"""Currencies by symbol, code and name. Codes as of ISO 4217; symbols as the press uses them.

https://www.six-group.com/en/products-services/financial-information/data-standards.html
"""

from __future__ import annotations

from tearsheet.facts.wordlists import same, words

__all__ = ["CODES", "DOLLAR_PREFIXES", "DOUBTFUL_PREFIXES", "PREFIXES", "SYMBOLS"]

# A dollar sign alone is taken for the American one, and a yen sign for Japan's.
SYMBOLS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    "₴": "UAH",
    "₦": "NGN",
    "₱": "PHP",
    "₫": "VND",
    "฿": "THB",
    "₡": "CRC",
    "₭": "LAK",
    "₸": "KZT",
    "₮": "MNT",
    "₾": "GEL",
    "₼": "AZN",
    "֏": "AMD",
    "₵": "GHS",
    "₲": "PYG",
    "៛": "KHR",
    "৳": "BDT",
    "₿": "XBT",
}

# The letters before a dollar sign: US$, C$, HK$.
DOLLAR_PREFIXES = {
    "us": "USD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "a": "AUD",
    "au": "AUD",
    "aus": "AUD",
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
    "sg": "SGD",
    "nt": "TWD",
    "r": "BRL",
    "mx": "MXN",
    "j": "JMD",
    "z": "ZWL",
    "n": "NAD",
    "fj": "FJD",
    "bds": "BBD",
    "tt": "TTD",
    "ec": "XCD",
    "b": "BSD",
    "bz": "BZD",
    "gy": "GYD",
    "si": "SBD",
    "l": "LRD",
}

CODES = words(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN "
    "BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS "
    "GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW "
    "KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD "
    "NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD "
    "SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES "
    "VND VUV WST XAF XAG XAU XCD XOF XPF YER ZAR ZMW ZWL"
)

# What stands before the number and is no ISO code, written as here, with these capitals. Several countries
# write "Fr", "Bs" and "kr": as among the names of currencies, a question mark stands for them.
PREFIXES = {
    **same("Rs Re", "INR"),
    **same("Rp", "IDR"),
    **same("RM", "MYR"),
    **same("Rmb RMB", "CNY"),
    **same("Tk BDTk", "BDT"),
    **same("Ksh KSh Kshs KShs Sh Shs", "KES"),
    **same("Ush USh Ushs UShs", "UGX"),
    **same("Tsh TSh Tshs TShs", "TZS"),
    **same("LE", "EGP"),
    **same("NIS", "ILS"),
    **same("Kč", "CZK"),
    **same("zł", "PLN"),
    **same("Ft", "HUF"),
    **same("Fr SFr", "CHF"),
    **same("GH GHc GHC", "GHS"),
    **same("Php PhP", "PHP"),
    **same("Birr Br", "ETB"),
    **same("QR", "QAR"),
    **same("SR", "SAR"),
    **same("Dh Dhs DH", "AED"),
    **same("RO", "OMR"),
    **same("BD", "BHD"),
    **same("KD", "KWD"),
    **same("JD", "JOD"),
    **same("ID", "IQD"),
    **same("LL", "LBP"),
    **same("FRw Frw RwF Rwf", "RWF"),
    **same("FCFA CFA Fcfa", "?franc"),
    **same("Rf", "MVR"),
    **same("Le", "SLE"),
    **same("Bs", "?boliviano"),
    **same("kr", "?krone"),
    **same("R", "ZAR"),
    **same("N", "NGN"),
    **same("P", "PHP"),
}

# Roads, words and initials are written so, too: these are money with a scale word, or thousands set apart.
DOUBTFUL_PREFIXES = words("R N P SR RO BD KD JD ID LL DH GH CFA Le Re Br")
