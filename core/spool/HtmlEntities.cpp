#include "core/spool/HtmlEntities.h"

#include <algorithm>
#include <array>

namespace ims {

namespace {

struct Entity
{
    QLatin1StringView name;
    char16_t code;
};

// HTML 4.01, 24 (character entity references), and XML's `apos`. Sorted as bytes.
constexpr std::array entities = {
    Entity{QLatin1StringView("AElig"), 0x00C6},    Entity{QLatin1StringView("Aacute"), 0x00C1},
    Entity{QLatin1StringView("Acirc"), 0x00C2},    Entity{QLatin1StringView("Agrave"), 0x00C0},
    Entity{QLatin1StringView("Alpha"), 0x0391},    Entity{QLatin1StringView("Aring"), 0x00C5},
    Entity{QLatin1StringView("Atilde"), 0x00C3},   Entity{QLatin1StringView("Auml"), 0x00C4},
    Entity{QLatin1StringView("Beta"), 0x0392},     Entity{QLatin1StringView("Ccedil"), 0x00C7},
    Entity{QLatin1StringView("Chi"), 0x03A7},      Entity{QLatin1StringView("Dagger"), 0x2021},
    Entity{QLatin1StringView("Delta"), 0x0394},    Entity{QLatin1StringView("ETH"), 0x00D0},
    Entity{QLatin1StringView("Eacute"), 0x00C9},   Entity{QLatin1StringView("Ecirc"), 0x00CA},
    Entity{QLatin1StringView("Egrave"), 0x00C8},   Entity{QLatin1StringView("Epsilon"), 0x0395},
    Entity{QLatin1StringView("Eta"), 0x0397},      Entity{QLatin1StringView("Euml"), 0x00CB},
    Entity{QLatin1StringView("Gamma"), 0x0393},    Entity{QLatin1StringView("Iacute"), 0x00CD},
    Entity{QLatin1StringView("Icirc"), 0x00CE},    Entity{QLatin1StringView("Igrave"), 0x00CC},
    Entity{QLatin1StringView("Iota"), 0x0399},     Entity{QLatin1StringView("Iuml"), 0x00CF},
    Entity{QLatin1StringView("Kappa"), 0x039A},    Entity{QLatin1StringView("Lambda"), 0x039B},
    Entity{QLatin1StringView("Mu"), 0x039C},       Entity{QLatin1StringView("Ntilde"), 0x00D1},
    Entity{QLatin1StringView("Nu"), 0x039D},       Entity{QLatin1StringView("OElig"), 0x0152},
    Entity{QLatin1StringView("Oacute"), 0x00D3},   Entity{QLatin1StringView("Ocirc"), 0x00D4},
    Entity{QLatin1StringView("Ograve"), 0x00D2},   Entity{QLatin1StringView("Omega"), 0x03A9},
    Entity{QLatin1StringView("Omicron"), 0x039F},  Entity{QLatin1StringView("Oslash"), 0x00D8},
    Entity{QLatin1StringView("Otilde"), 0x00D5},   Entity{QLatin1StringView("Ouml"), 0x00D6},
    Entity{QLatin1StringView("Phi"), 0x03A6},      Entity{QLatin1StringView("Pi"), 0x03A0},
    Entity{QLatin1StringView("Prime"), 0x2033},    Entity{QLatin1StringView("Psi"), 0x03A8},
    Entity{QLatin1StringView("Rho"), 0x03A1},      Entity{QLatin1StringView("Scaron"), 0x0160},
    Entity{QLatin1StringView("Sigma"), 0x03A3},    Entity{QLatin1StringView("THORN"), 0x00DE},
    Entity{QLatin1StringView("Tau"), 0x03A4},      Entity{QLatin1StringView("Theta"), 0x0398},
    Entity{QLatin1StringView("Uacute"), 0x00DA},   Entity{QLatin1StringView("Ucirc"), 0x00DB},
    Entity{QLatin1StringView("Ugrave"), 0x00D9},   Entity{QLatin1StringView("Upsilon"), 0x03A5},
    Entity{QLatin1StringView("Uuml"), 0x00DC},     Entity{QLatin1StringView("Xi"), 0x039E},
    Entity{QLatin1StringView("Yacute"), 0x00DD},   Entity{QLatin1StringView("Yuml"), 0x0178},
    Entity{QLatin1StringView("Zeta"), 0x0396},     Entity{QLatin1StringView("aacute"), 0x00E1},
    Entity{QLatin1StringView("acirc"), 0x00E2},    Entity{QLatin1StringView("acute"), 0x00B4},
    Entity{QLatin1StringView("aelig"), 0x00E6},    Entity{QLatin1StringView("agrave"), 0x00E0},
    Entity{QLatin1StringView("alefsym"), 0x2135},  Entity{QLatin1StringView("alpha"), 0x03B1},
    Entity{QLatin1StringView("amp"), 0x0026},      Entity{QLatin1StringView("and"), 0x2227},
    Entity{QLatin1StringView("ang"), 0x2220},      Entity{QLatin1StringView("apos"), 0x0027},
    Entity{QLatin1StringView("aring"), 0x00E5},    Entity{QLatin1StringView("asymp"), 0x2248},
    Entity{QLatin1StringView("atilde"), 0x00E3},   Entity{QLatin1StringView("auml"), 0x00E4},
    Entity{QLatin1StringView("bdquo"), 0x201E},    Entity{QLatin1StringView("beta"), 0x03B2},
    Entity{QLatin1StringView("brvbar"), 0x00A6},   Entity{QLatin1StringView("bull"), 0x2022},
    Entity{QLatin1StringView("cap"), 0x2229},      Entity{QLatin1StringView("ccedil"), 0x00E7},
    Entity{QLatin1StringView("cedil"), 0x00B8},    Entity{QLatin1StringView("cent"), 0x00A2},
    Entity{QLatin1StringView("chi"), 0x03C7},      Entity{QLatin1StringView("circ"), 0x02C6},
    Entity{QLatin1StringView("clubs"), 0x2663},    Entity{QLatin1StringView("cong"), 0x2245},
    Entity{QLatin1StringView("copy"), 0x00A9},     Entity{QLatin1StringView("crarr"), 0x21B5},
    Entity{QLatin1StringView("cup"), 0x222A},      Entity{QLatin1StringView("curren"), 0x00A4},
    Entity{QLatin1StringView("dArr"), 0x21D3},     Entity{QLatin1StringView("dagger"), 0x2020},
    Entity{QLatin1StringView("darr"), 0x2193},     Entity{QLatin1StringView("deg"), 0x00B0},
    Entity{QLatin1StringView("delta"), 0x03B4},    Entity{QLatin1StringView("diams"), 0x2666},
    Entity{QLatin1StringView("divide"), 0x00F7},   Entity{QLatin1StringView("eacute"), 0x00E9},
    Entity{QLatin1StringView("ecirc"), 0x00EA},    Entity{QLatin1StringView("egrave"), 0x00E8},
    Entity{QLatin1StringView("empty"), 0x2205},    Entity{QLatin1StringView("emsp"), 0x2003},
    Entity{QLatin1StringView("ensp"), 0x2002},     Entity{QLatin1StringView("epsilon"), 0x03B5},
    Entity{QLatin1StringView("equiv"), 0x2261},    Entity{QLatin1StringView("eta"), 0x03B7},
    Entity{QLatin1StringView("eth"), 0x00F0},      Entity{QLatin1StringView("euml"), 0x00EB},
    Entity{QLatin1StringView("euro"), 0x20AC},     Entity{QLatin1StringView("exist"), 0x2203},
    Entity{QLatin1StringView("fnof"), 0x0192},     Entity{QLatin1StringView("forall"), 0x2200},
    Entity{QLatin1StringView("frac12"), 0x00BD},   Entity{QLatin1StringView("frac14"), 0x00BC},
    Entity{QLatin1StringView("frac34"), 0x00BE},   Entity{QLatin1StringView("frasl"), 0x2044},
    Entity{QLatin1StringView("gamma"), 0x03B3},    Entity{QLatin1StringView("ge"), 0x2265},
    Entity{QLatin1StringView("gt"), 0x003E},       Entity{QLatin1StringView("hArr"), 0x21D4},
    Entity{QLatin1StringView("harr"), 0x2194},     Entity{QLatin1StringView("hearts"), 0x2665},
    Entity{QLatin1StringView("hellip"), 0x2026},   Entity{QLatin1StringView("iacute"), 0x00ED},
    Entity{QLatin1StringView("icirc"), 0x00EE},    Entity{QLatin1StringView("iexcl"), 0x00A1},
    Entity{QLatin1StringView("igrave"), 0x00EC},   Entity{QLatin1StringView("image"), 0x2111},
    Entity{QLatin1StringView("infin"), 0x221E},    Entity{QLatin1StringView("int"), 0x222B},
    Entity{QLatin1StringView("iota"), 0x03B9},     Entity{QLatin1StringView("iquest"), 0x00BF},
    Entity{QLatin1StringView("isin"), 0x2208},     Entity{QLatin1StringView("iuml"), 0x00EF},
    Entity{QLatin1StringView("kappa"), 0x03BA},    Entity{QLatin1StringView("lArr"), 0x21D0},
    Entity{QLatin1StringView("lambda"), 0x03BB},   Entity{QLatin1StringView("lang"), 0x2329},
    Entity{QLatin1StringView("laquo"), 0x00AB},    Entity{QLatin1StringView("larr"), 0x2190},
    Entity{QLatin1StringView("lceil"), 0x2308},    Entity{QLatin1StringView("ldquo"), 0x201C},
    Entity{QLatin1StringView("le"), 0x2264},       Entity{QLatin1StringView("lfloor"), 0x230A},
    Entity{QLatin1StringView("lowast"), 0x2217},   Entity{QLatin1StringView("loz"), 0x25CA},
    Entity{QLatin1StringView("lrm"), 0x200E},      Entity{QLatin1StringView("lsaquo"), 0x2039},
    Entity{QLatin1StringView("lsquo"), 0x2018},    Entity{QLatin1StringView("lt"), 0x003C},
    Entity{QLatin1StringView("macr"), 0x00AF},     Entity{QLatin1StringView("mdash"), 0x2014},
    Entity{QLatin1StringView("micro"), 0x00B5},    Entity{QLatin1StringView("middot"), 0x00B7},
    Entity{QLatin1StringView("minus"), 0x2212},    Entity{QLatin1StringView("mu"), 0x03BC},
    Entity{QLatin1StringView("nabla"), 0x2207},    Entity{QLatin1StringView("nbsp"), 0x00A0},
    Entity{QLatin1StringView("ndash"), 0x2013},    Entity{QLatin1StringView("ne"), 0x2260},
    Entity{QLatin1StringView("ni"), 0x220B},       Entity{QLatin1StringView("not"), 0x00AC},
    Entity{QLatin1StringView("notin"), 0x2209},    Entity{QLatin1StringView("nsub"), 0x2284},
    Entity{QLatin1StringView("ntilde"), 0x00F1},   Entity{QLatin1StringView("nu"), 0x03BD},
    Entity{QLatin1StringView("oacute"), 0x00F3},   Entity{QLatin1StringView("ocirc"), 0x00F4},
    Entity{QLatin1StringView("oelig"), 0x0153},    Entity{QLatin1StringView("ograve"), 0x00F2},
    Entity{QLatin1StringView("oline"), 0x203E},    Entity{QLatin1StringView("omega"), 0x03C9},
    Entity{QLatin1StringView("omicron"), 0x03BF},  Entity{QLatin1StringView("oplus"), 0x2295},
    Entity{QLatin1StringView("or"), 0x2228},       Entity{QLatin1StringView("ordf"), 0x00AA},
    Entity{QLatin1StringView("ordm"), 0x00BA},     Entity{QLatin1StringView("oslash"), 0x00F8},
    Entity{QLatin1StringView("otilde"), 0x00F5},   Entity{QLatin1StringView("otimes"), 0x2297},
    Entity{QLatin1StringView("ouml"), 0x00F6},     Entity{QLatin1StringView("para"), 0x00B6},
    Entity{QLatin1StringView("part"), 0x2202},     Entity{QLatin1StringView("permil"), 0x2030},
    Entity{QLatin1StringView("perp"), 0x22A5},     Entity{QLatin1StringView("phi"), 0x03C6},
    Entity{QLatin1StringView("pi"), 0x03C0},       Entity{QLatin1StringView("piv"), 0x03D6},
    Entity{QLatin1StringView("plusmn"), 0x00B1},   Entity{QLatin1StringView("pound"), 0x00A3},
    Entity{QLatin1StringView("prime"), 0x2032},    Entity{QLatin1StringView("prod"), 0x220F},
    Entity{QLatin1StringView("prop"), 0x221D},     Entity{QLatin1StringView("psi"), 0x03C8},
    Entity{QLatin1StringView("quot"), 0x0022},     Entity{QLatin1StringView("rArr"), 0x21D2},
    Entity{QLatin1StringView("radic"), 0x221A},    Entity{QLatin1StringView("rang"), 0x232A},
    Entity{QLatin1StringView("raquo"), 0x00BB},    Entity{QLatin1StringView("rarr"), 0x2192},
    Entity{QLatin1StringView("rceil"), 0x2309},    Entity{QLatin1StringView("rdquo"), 0x201D},
    Entity{QLatin1StringView("real"), 0x211C},     Entity{QLatin1StringView("reg"), 0x00AE},
    Entity{QLatin1StringView("rfloor"), 0x230B},   Entity{QLatin1StringView("rho"), 0x03C1},
    Entity{QLatin1StringView("rlm"), 0x200F},      Entity{QLatin1StringView("rsaquo"), 0x203A},
    Entity{QLatin1StringView("rsquo"), 0x2019},    Entity{QLatin1StringView("sbquo"), 0x201A},
    Entity{QLatin1StringView("scaron"), 0x0161},   Entity{QLatin1StringView("sdot"), 0x22C5},
    Entity{QLatin1StringView("sect"), 0x00A7},     Entity{QLatin1StringView("shy"), 0x00AD},
    Entity{QLatin1StringView("sigma"), 0x03C3},    Entity{QLatin1StringView("sigmaf"), 0x03C2},
    Entity{QLatin1StringView("sim"), 0x223C},      Entity{QLatin1StringView("spades"), 0x2660},
    Entity{QLatin1StringView("sub"), 0x2282},      Entity{QLatin1StringView("sube"), 0x2286},
    Entity{QLatin1StringView("sum"), 0x2211},      Entity{QLatin1StringView("sup"), 0x2283},
    Entity{QLatin1StringView("sup1"), 0x00B9},     Entity{QLatin1StringView("sup2"), 0x00B2},
    Entity{QLatin1StringView("sup3"), 0x00B3},     Entity{QLatin1StringView("supe"), 0x2287},
    Entity{QLatin1StringView("szlig"), 0x00DF},    Entity{QLatin1StringView("tau"), 0x03C4},
    Entity{QLatin1StringView("there4"), 0x2234},   Entity{QLatin1StringView("theta"), 0x03B8},
    Entity{QLatin1StringView("thetasym"), 0x03D1}, Entity{QLatin1StringView("thinsp"), 0x2009},
    Entity{QLatin1StringView("thorn"), 0x00FE},    Entity{QLatin1StringView("tilde"), 0x02DC},
    Entity{QLatin1StringView("times"), 0x00D7},    Entity{QLatin1StringView("trade"), 0x2122},
    Entity{QLatin1StringView("uArr"), 0x21D1},     Entity{QLatin1StringView("uacute"), 0x00FA},
    Entity{QLatin1StringView("uarr"), 0x2191},     Entity{QLatin1StringView("ucirc"), 0x00FB},
    Entity{QLatin1StringView("ugrave"), 0x00F9},   Entity{QLatin1StringView("uml"), 0x00A8},
    Entity{QLatin1StringView("upsih"), 0x03D2},    Entity{QLatin1StringView("upsilon"), 0x03C5},
    Entity{QLatin1StringView("uuml"), 0x00FC},     Entity{QLatin1StringView("weierp"), 0x2118},
    Entity{QLatin1StringView("xi"), 0x03BE},       Entity{QLatin1StringView("yacute"), 0x00FD},
    Entity{QLatin1StringView("yen"), 0x00A5},      Entity{QLatin1StringView("yuml"), 0x00FF},
    Entity{QLatin1StringView("zeta"), 0x03B6},     Entity{QLatin1StringView("zwj"), 0x200D},
    Entity{QLatin1StringView("zwnj"), 0x200C},
};

// windows-1252, 128 to 159; 0 where it has nothing.
constexpr std::array<char16_t, 32> windowsCodes = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

} // namespace

QString namedEntity(QStringView name)
{
    const auto place =
        std::lower_bound(entities.begin(), entities.end(), name,
                         [](const Entity& entity, QStringView n) { return n.compare(entity.name) > 0; });
    return place != entities.end() && name == place->name ? QString(QChar(place->code)) : QString();
}

QString numberedEntity(char32_t code)
{
    if (code >= 128 && code < 160) {
        const char16_t known = windowsCodes[code - 128];
        return QString(known ? QChar(known) : QChar(QChar::ReplacementCharacter));
    }
    const bool isCharacter = code != 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isCharacter ? QString::fromUcs4(&code, 1) : QString(QChar(QChar::ReplacementCharacter));
}

} // namespace ims
