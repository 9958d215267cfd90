export const id = 141;
export const ids = [141];
export const modules = {

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ openData),
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   A4: () => (/* binding */ asksThreshold),
/* harmony export */   AL: () => (/* binding */ shuffledAtMost),
/* harmony export */   D: () => (/* binding */ truthOf2),
/* harmony export */   E6: () => (/* binding */ isSameSource),
/* harmony export */   F8: () => (/* binding */ ownRow),
/* harmony export */   H6: () => (/* binding */ orAborted),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   I7: () => (/* binding */ scoreBinary),
/* harmony export */   J: () => (/* binding */ invocationForm),
/* harmony export */   Ji: () => (/* binding */ answersBelow),
/* harmony export */   Mh: () => (/* binding */ scanData),
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   Nu: () => (/* binding */ chooseShown),
/* harmony export */   Nz: () => (/* binding */ picker),
/* harmony export */   Or: () => (/* binding */ cellValue),
/* harmony export */   P7: () => (/* binding */ tellFailures),
/* harmony export */   PF: () => (/* binding */ Beginnings),
/* harmony export */   Pf: () => (/* binding */ findAnswers),
/* harmony export */   RH: () => (/* binding */ examineThreshold),
/* harmony export */   Rc: () => (/* binding */ earlyVerdict),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   U: () => (/* binding */ brokenByBoth),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   UR: () => (/* binding */ unitWeights),
/* harmony export */   Uc: () => (/* binding */ ahead),
/* harmony export */   V4: () => (/* binding */ invokePatiently),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   Vb: () => (/* binding */ sampleBodies),
/* harmony export */   WO: () => (/* binding */ binaryMatrices),
/* harmony export */   Wq: () => (/* binding */ answerReader),
/* harmony export */   YD: () => (/* binding */ keysOf2),
/* harmony export */   ZN: () => (/* binding */ EvaluationError),
/* harmony export */   _$: () => (/* binding */ measureRows),
/* harmony export */   ap: () => (/* binding */ qualityGates),
/* harmony export */   bR: () => (/* binding */ unusableAnswers),
/* harmony export */   bT: () => (/* binding */ Dictionary),
/* harmony export */   bV: () => (/* binding */ answeredSoFar),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   bi: () => (/* binding */ concludeCollected),
/* harmony export */   cX: () => (/* binding */ confusionIn),
/* harmony export */   eS: () => (/* binding */ tooManyFor),
/* harmony export */   fK: () => (/* binding */ JsonCell),
/* harmony export */   fd: () => (/* binding */ readAs),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   fv: () => (/* binding */ AdaptiveLimiter),
/* harmony export */   gR: () => (/* binding */ Collector),
/* harmony export */   h9: () => (/* binding */ scoreClasses),
/* harmony export */   "in": () => (/* binding */ correlationOf),
/* harmony export */   iu: () => (/* binding */ largestAhead),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   kf: () => (/* binding */ checkAnswered),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   lF: () => (/* binding */ CanaryDraw),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   m2: () => (/* binding */ scoreRegression),
/* harmony export */   mh: () => (/* binding */ canaryName),
/* harmony export */   mo: () => (/* binding */ indexName),
/* harmony export */   nu: () => (/* binding */ slicesOf),
/* harmony export */   nw: () => (/* binding */ tableOptions),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   oo: () => (/* binding */ Failures),
/* harmony export */   oq: () => (/* binding */ cellsBetween),
/* harmony export */   ov: () => (/* binding */ transformRequest),
/* harmony export */   q7: () => (/* binding */ breathe),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   rf: () => (/* binding */ answerKind),
/* harmony export */   ri: () => (/* binding */ digestOfAnswers),
/* harmony export */   sb: () => (/* binding */ examine),
/* harmony export */   t9: () => (/* binding */ rawFlaw),
/* harmony export */   u5: () => (/* binding */ asIsShape),
/* harmony export */   uV: () => (/* binding */ sampleOf),
/* harmony export */   v5: () => (/* binding */ rankedAuc),
/* harmony export */   v8: () => (/* binding */ layOut),
/* harmony export */   vI: () => (/* binding */ confusionFamily),
/* harmony export */   vY: () => (/* binding */ readIndex),
/* harmony export */   w3: () => (/* binding */ folderAt),
/* harmony export */   wY: () => (/* binding */ outputFilter),
/* harmony export */   yf: () => (/* binding */ encoderOf),
/* harmony export */   z1: () => (/* binding */ readAsIs),
/* harmony export */   zv: () => (/* binding */ recordOf),
/* harmony export */   zy: () => (/* binding */ textOfCell)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2721);
/* harmony import */ var _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5888);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2572);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(658);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6477);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4150);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8500);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8522);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);







// src/evaluation/errors.ts
var EvaluationError = class extends Error {
  code;
  /** Of the promotion file, such as `evaluation.label`; what has to be mended there, or to look at. */
  findings;
  constructor(code, message, options = {}) {
    super(message, options);
    this.name = "EvaluationError";
    this.code = code;
    this.findings = options.findings ?? (options.key === void 0 ? [] : [{ key: options.key, message }]);
  }
};
var isChanged = (error) => codeOf(error) === "object-changed";
var isGarbled = (error) => codeOf(error) === "ERR_ENCODING_INVALID_ENCODED_DATA";
function codeOf(error) {
  return typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
}
function placeIn(file, line, column, counts = "line") {
  if (column === void 0) return `${file}, ${counts} ${line}`;
  const name = column.name === void 0 ? "" : ` (${column.name})`;
  return `${file}, ${counts} ${line}, column ${column.number}${name}`;
}
function quoted(text, most = 120) {
  const line = (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSecrets */ .cT)(text.slice(0, 4 * most)).replaceAll(/\s+/g, " ").trim();
  return JSON.stringify(line.length > most ? `${line.slice(0, most)}...` : line);
}

// src/evaluation/batch/source-digest.ts


// src/evaluation/data/open.ts


// src/evaluation/ahead.ts
var largestAhead = 1024 * 1024;
var mostAhead = 8;
async function* ahead(items, isSmall, open3) {
  const begun = /* @__PURE__ */ new Map();
  for (const [place3, item] of items.entries()) {
    for (let next = place3; next <= place3 + mostAhead; next++) {
      const one = items[next];
      if (one === void 0 || begun.has(next) || !isSmall(one)) continue;
      const opening = open3(one);
      opening.catch(() => {
      });
      begun.set(next, opening);
    }
    const opened = await (begun.get(place3) ?? open3(item));
    begun.delete(place3);
    yield [item, opened];
  }
}
async function wholeOf(bytes) {
  const pieces = [];
  for await (const piece of bytes) pieces.push(piece);
  return pieces;
}

// src/evaluation/cell.ts
var JsonCell = class {
  json;
  constructor(json) {
    this.json = json;
  }
  /** As one writes it outside of JSON: text without its quotes. */
  toString() {
    return this.json.startsWith('"') ? String(JSON.parse(this.json)) : this.json;
  }
  /** An array or an object. */
  get nested() {
    return this.json.startsWith("[") || this.json.startsWith("{");
  }
};
function ownCell(cell) {
  if (typeof cell === "string") return ownText(cell);
  return cell instanceof JsonCell ? new JsonCell(ownText(cell.json)) : cell;
}
function ownText(text) {
  return Buffer.from(text).toString();
}
function textOfCell(cell) {
  return cell === void 0 || cell === null ? "" : String(cell);
}
var jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
var longestNumber = 400;
function isJsonNumber(text) {
  return text.length <= longestNumber && jsonNumber.test(text);
}

// src/evaluation/row.ts
function placeOf({ file, line }, column) {
  return placeIn(file.name, line, column, file.counts);
}
function ownRow(row) {
  return { ...row, cells: row.cells.map(ownCell) };
}
function throwFlaw(flaw) {
  const column = flaw.column === void 0 ? void 0 : { number: flaw.column };
  throw new EvaluationError("data-broken", `${placeOf(flaw, column)}: ${flaw.what}`);
}

// node_modules/csv-parse/lib/utils/is_object.js
var is_object = function(obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class _CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== void 0) {
      Error.captureStackTrace(this, _CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
      }
    }
  }
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
var normalize_columns_array = function(columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === void 0 || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal"
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`
      ]);
    }
  }
  return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
};
var ResizeableBuffer_default = ResizeableBuffer;

// node_modules/csv-parse/lib/api/init_state.js
var init_state = function(options) {
  const timchars = [
    // Basic Latin
    32,
    // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    9,
    // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    10,
    // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    13,
    // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    12,
    // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    11,
    // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    160,
    // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    5760,
    // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    8192,
    // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    8193,
    // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    8194,
    // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    8195,
    // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    8196,
    // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    8197,
    // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    8198,
    // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    8199,
    // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    8200,
    // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    8201,
    // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    8202,
    // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    8232,
    // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    8233,
    // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    8239,
    // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    8287,
    // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    12288,
    // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    65279
    // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding
    );
    if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: void 0,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: void 0,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
    field: new ResizeableBuffer_default(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [],
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      ...timchars.map((t) => t.length)
    ),
    previousBuf: void 0,
    quoting: false,
    stop: false,
    rawBuffer: new ResizeableBuffer_default(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("	", options.encoding)[0]
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars,
    timcharFirstBytes
  };
};

// node_modules/csv-parse/lib/utils/underscore.js
var underscore = function(str) {
  return str.replace(/([A-Z])/g, function(_, match) {
    return "_" + match.toLowerCase();
  });
};

// node_modules/csv-parse/lib/api/normalize_options.js
var normalize_options = function(opts) {
  const options = {};
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  if (options.encoding === void 0 || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (typeof options.encoding !== "string" && options.encoding !== null) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`
      ],
      options
    );
  }
  if (options.bom === void 0 || options.bom === null || options.bom === false) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`
      ],
      options
    );
  }
  options.cast_function = null;
  if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") {
    options.cast = void 0;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`
      ],
      options
    );
  }
  if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function(value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`
      ],
      options
    );
  }
  options.cast_first_line_to_header = void 0;
  if (options.columns === true) {
    options.cast_first_line_to_header = void 0;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (options.columns === void 0 || options.columns === null || options.columns === false) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`
      ],
      options
    );
  }
  if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`
      ],
      options
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated."
      ],
      options
    );
  }
  if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`
        ],
        options
      );
    }
  }
  if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`
      ],
      options
    );
  }
  if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`
      ],
      options
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === void 0)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["	".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.score === void 0)
      options.delimiter_auto.score = (info, options2) => {
        return (info.total - info.std) * (options2.preferred[info.char_code] || 1);
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.size === void 0)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`
        ],
        options
      );
    }
  }
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function(delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`
        ],
        options
      );
    }
    return delimiter;
  });
  if (options.escape === void 0 || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`
      );
    }
  }
  if (options.from === void 0 || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`
      );
    }
  }
  if (options.from_line === void 0 || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`
      );
    }
  }
  if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`
      ],
      options
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option"
      ],
      options
    );
  }
  if (options.info === void 0 || options.info === null || options.info === false) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`
    );
  }
  if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) {
    options.max_record_size = 0;
  } else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {
  } else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`
    );
  }
  if (options.objname === void 0 || options.objname === null || options.objname === false) {
    options.objname = void 0;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
  } else if (typeof options.objname === "number") {
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`
    );
  }
  if (options.objname !== void 0) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field"
        );
      }
    } else {
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index"
        );
      }
    }
  }
  if (options.on_record === void 0 || options.on_record === null) {
    options.on_record = void 0;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`
      ],
      options
    );
  }
  if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`
    );
  }
  if (options.quote === null || options.quote === false || options.quote === "") {
    options.quote = null;
  } else {
    if (options.quote === void 0 || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`
      );
    }
  }
  if (options.raw === void 0 || options.raw === null || options.raw === false) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`
    );
  }
  if (options.record_delimiter === void 0) {
    options.record_delimiter = [];
  } else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`
        ],
        options
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`
      ],
      options
    );
  }
  options.record_delimiter = options.record_delimiter.map(function(rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  if (typeof options.relax_column_count === "boolean") {
  } else if (options.relax_column_count === void 0 || options.relax_column_count === null) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
  } else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
  } else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`
    );
  }
  if (typeof options.relax_quotes === "boolean") {
  } else if (options.relax_quotes === void 0 || options.relax_quotes === null) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`
    );
  }
  if (typeof options.skip_empty_lines === "boolean") {
  } else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`
    );
  }
  if (typeof options.skip_records_with_empty_values === "boolean") {
  } else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`
    );
  }
  if (typeof options.skip_records_with_error === "boolean") {
  } else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`
    );
  }
  if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`
    );
  }
  if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`
    );
  }
  if (options.trim === void 0 || options.trim === null || options.trim === false) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`
    );
  }
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  if (options.to === void 0 || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`
      );
    }
  }
  if (options.to_line === void 0 || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`
      );
    }
  }
  return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
var delimiter_discover = function(records, options) {
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records2 = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records2.push(record);
      const close = () => {
      };
      const error = parser.parse(data, true, push, close);
      if (error !== void 0) throw error;
      return records2;
    })(records);
  }
  const info = Array(127).fill().map(() => ({ lines: [] }));
  records.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  info.map((info2, i) => {
    info2.char_code = i;
    info2.std = std(info2.lines);
    info2.total = info2.lines.reduce((acc, val) => acc + val, 0);
    info2.preferred = !!options.preferred[i];
    info2.score = options.score(info2, options);
  });
  const result = info.reduce(
    (acc, info2) => acc.score > info2.score ? acc : info2,
    {}
  );
  return String.fromCharCode(result.char_code);
};
var std = function(array2) {
  const n = array2.length;
  if (n === 0) return 0;
  const mean = array2.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array2.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n
  );
};

// node_modules/csv-parse/lib/api/index.js
var isRecordEmpty = function(record) {
  return record.every(
    (field) => field == null || field.toString && field.toString().trim() === ""
  );
};
var cr = 13;
var nl = 10;
var boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254])
};
var transform = function(original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0
  };
  const options = normalize_options(original_options);
  return {
    info,
    original_options,
    options,
    state: init_state(options),
    __needMoreData: function(i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote: quote2 } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote2.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote2.length + recordDelimiterMaxLength : 0
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function(nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line
      } = this.options;
      let { comment, escape, quote: quote2, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote
      } = this.state;
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === void 0) {
          delimiterBuf = nextBuf;
        } else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        nextBuf = void 0;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto)
            )
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = void 0;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === void 0) {
        if (nextBuf === void 0) {
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== void 0 && nextBuf === void 0) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          if (end === false) {
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding2 in boms) {
            if (boms[encoding2].compare(buf, 0, boms[encoding2].length) === 0) {
              const bomLength = boms[encoding2].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              const options2 = normalize_options({
                ...this.original_options,
                encoding: encoding2
              });
              for (const key in options2) {
                this.options[key] = options2[key];
              }
              ({ comment, escape, quote: quote2 } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) {
          this.state.wasRowDelimiter = true;
        }
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote2.length];
              const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote2.length);
              const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote2.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote2.length,
                nextChr
              );
              const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote2.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote2.length);
              if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) {
                pos += escape.length - 1;
              } else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote2.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err2 = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment"
                    ],
                    this.options,
                    this.__infoField()
                  )
                );
                if (err2 !== void 0) return err2;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote2);
                pos += quote2.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                if (relax_quotes === false) {
                  const info2 = this.__infoField();
                  const bom2 = Object.keys(boms).map(
                    (b) => boms[b].equals(this.state.field.toString()) ? b : false
                  ).filter(Boolean)[0];
                  const err2 = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info2.column)} at line ${info2.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom2 ? `(${bom2} bom)` : void 0
                      ],
                      this.options,
                      info2,
                      {
                        field: this.state.field
                      }
                    )
                  );
                  if (err2 !== void 0) return err2;
                }
              } else {
                this.state.quoting = true;
                pos += quote2.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos
            );
            if (recordDelimiterLength !== 0) {
              const skipCommentLine = this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
              } else {
                if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== void 0) return errField;
                this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== void 0) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== void 0) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`
                ],
                this.options,
                this.__infoField()
              )
            );
          }
        }
        const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        if (this.state.quoting === true) {
          const err2 = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
          if (err2 !== void 0) return err2;
        } else {
          if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== void 0) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== void 0) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function(push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info: info2,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err2 = columns === false ? new CsvError(
          "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
          [
            "Invalid Record Length:",
            `expect ${this.state.expectedRecordLength},`,
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        ) : new CsvError(
          "CSV_RECORD_INCONSISTENT_COLUMNS",
          [
            "Invalid Record Length:",
            `columns length is ${columns.length},`,
            // rename columns
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        );
        if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
          this.info.invalid_field_length++;
          this.state.error = err2;
        } else {
          const finalErr = this.__error(err2);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        if (columns !== false) {
          const obj = {};
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === void 0 || columns[i].disabled) continue;
            if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
          }
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err2 = this.__push(
              objname === void 0 ? extRecord : [obj[objname], extRecord],
              push
            );
            if (err2) {
              return err2;
            }
          } else {
            const err2 = this.__push(
              objname === void 0 ? obj : [obj[objname], obj],
              push
            );
            if (err2) {
              return err2;
            }
          }
        } else {
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err2 = this.__push(
              objname === void 0 ? extRecord : [record[objname], extRecord],
              push
            );
            if (err2) {
              return err2;
            }
          } else {
            const err2 = this.__push(
              objname === void 0 ? record : [record[objname], record],
              push
            );
            if (err2) {
              return err2;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function(record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`
              ],
              this.options,
              this.__infoField(),
              {
                headers
              }
            )
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err2) {
        return err2;
      }
    },
    __resetRecord: function() {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = void 0;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function() {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err2, f] = this.__cast(field);
        if (err2 !== void 0) return err2;
        field = f;
      }
      this.state.record.push(field);
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function() {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function(record, push) {
      const { on_record } = this.options;
      if (on_record !== void 0) {
        const info2 = this.__infoRecord();
        try {
          record = on_record.call(null, record, info2);
        } catch (err2) {
          return err2;
        }
        if (record === void 0 || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function(field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      if (isColumns === true && relax_column_count && this.options.columns.length <= this.state.record.length) {
        return [void 0, void 0];
      }
      if (this.state.castField !== null) {
        try {
          const info2 = this.__infoField();
          return [void 0, this.state.castField.call(null, field, info2)];
        } catch (err2) {
          return [err2];
        }
      }
      if (this.__isFloat(field)) {
        return [void 0, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info2 = this.__infoField();
        return [void 0, this.options.cast_date.call(null, field, info2)];
      }
      return [void 0, field];
    },
    __compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function(buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      const first = buf[pos];
      if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function(buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) {
        return 0;
      } else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function(buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function(value) {
      return value - parseFloat(value) + 1 >= 0;
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function(buf, pos) {
      const { quote: quote2 } = this.options;
      if (quote2 === null) return false;
      const l = quote2.length;
      for (let i = 0; i < l; i++) {
        if (quote2[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function(chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function(buf, pos) {
      const { encoding } = this.options;
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding)
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function(msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err2 = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== void 0) {
          try {
            this.options.on_skip(
              err2,
              raw ? this.state.rawBuffer.toString(encoding) : void 0
            );
          } catch (err3) {
            return err3;
          }
        }
        return void 0;
      } else {
        return err2;
      }
    },
    __infoDataSet: function() {
      return {
        ...this.info,
        columns: this.options.columns
      };
    },
    __infoRecord: function() {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
      };
    },
    __infoField: function() {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records,
        column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
        quoting: this.state.wasQuoting
      };
    }
  };
};

// node_modules/csv-parse/lib/sync.js
var parse = function(data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? /* @__PURE__ */ Object.create(null) : [];
  const parser = transform(opts);
  const push = (record) => {
    if (parser.options.objname === void 0) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {
  };
  const error = parser.parse(data, true, push, close);
  if (error !== void 0) throw error;
  return records;
};

// src/evaluation/data/table.ts
var mebibyte = 1048576;
var longestRow = 16 * mebibyte;
var mostColumns = 1e5;

// src/evaluation/data/csv-records.ts
async function* recordsOf(text, separator, name) {
  let line = 1;
  for await (const chunk of wholeRecords(text, name)) {
    const records = chunk.includes('"') ? parsed(chunk, separator, line, name) : split(chunk, separator, line);
    line += countLines(chunk);
    if (records.length > 0) yield records;
  }
}
async function* wholeRecords(text, name) {
  let open3 = [];
  let length = 0;
  let quoted2 = false;
  for await (const piece of text) {
    const { end, after: after2 } = lastLineEnd(piece, quoted2);
    quoted2 = after2;
    if (end < 0) {
      open3.push(piece);
      length += piece.length;
    } else {
      open3.push(piece.slice(0, end));
      yield open3.join("");
      open3 = end === piece.length ? [] : [piece.slice(end)];
      length = piece.length - end;
    }
    if (length > longestRow) throw tooLong(open3.join(""), name);
  }
  if (open3.length > 0) yield open3.join("");
}
function lastLineEnd(piece, quotedBefore) {
  let quoted2 = quotedBefore;
  let end = -1;
  let from = 0;
  for (; ; ) {
    const quote2 = piece.indexOf('"', from);
    if (!quoted2) {
      const last = piece.lastIndexOf("\n", quote2 < 0 ? piece.length : quote2);
      if (last >= from) end = last + 1;
    }
    if (quote2 < 0) return { end, after: quoted2 };
    quoted2 = !quoted2;
    from = quote2 + 1;
  }
}
function split(chunk, separator, first) {
  const rows = [];
  let line = first;
  let from = 0;
  while (from < chunk.length) {
    const next = chunk.indexOf("\n", from);
    const end = next < 0 ? chunk.length : next;
    const last = end > from && chunk.charCodeAt(end - 1) === 13 ? end - 1 : end;
    if (last > from) rows.push({ line, cells: chunk.slice(from, last).split(separator) });
    from = end + 1;
    line++;
  }
  return rows;
}
function parsed(chunk, separator, first, name) {
  const rows = [];
  try {
    parse(chunk, {
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ["\r\n", "\n"],
      max_record_size: longestRow,
      on_record: (cells, { lines }) => {
        rows.push({ line: first - 1 + lines - linesWithin(cells), cells });
        return null;
      }
    });
    return rows;
  } catch (error) {
    throw error instanceof CsvError ? broken(error, first, name) : error;
  }
}
function linesWithin(cells) {
  return cells.reduce((lines, cell) => lines + countLines(cell), 0);
}
function countLines(text) {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
var longer = "the row is longer than 16 MiB. Is a quote missing?";
function tooLong(text, name) {
  return new EvaluationError(
    "data-broken",
    `${name}, in the row that begins ${JSON.stringify(text.slice(0, 60))}: ${longer}`
  );
}
var problems = {
  CSV_QUOTE_NOT_CLOSED: "a quote is opened and never closed",
  CSV_INVALID_CLOSING_QUOTE: "a quoted cell goes on after its closing quote. Write a quote inside a cell twice",
  INVALID_OPENING_QUOTE: "a quote in the middle of a cell. Put the whole cell in quotes, and the quote twice",
  CSV_MAX_RECORD_SIZE: longer
};
function broken(error, first, name) {
  const line = first - 1 + (numberIn(error, "lines") ?? 1);
  const column = { number: (numberIn(error, "column") ?? numberIn(error, "index") ?? 0) + 1 };
  const what = problems[error.code] ?? error.message.slice(0, 200);
  return new EvaluationError("data-broken", `${placeIn(name, line, column)}: ${what}.`, { cause: error });
}
function numberIn(error, key) {
  const value = Reflect.get(error, key);
  return typeof value === "number" ? value : void 0;
}

// src/evaluation/data/separator.ts
var separators = ["	", ";", "|", ","];
var mostLines = 50;
function separatorOf(head, complete2) {
  const counts = countsByLine(head, complete2);
  for (const separator of separators) {
    const [first2 = 0, ...others2] = counts.map((line) => line.get(separator) ?? 0);
    if (first2 > 0 && others2.every((count) => count === first2)) return separator;
  }
  const [first] = counts;
  if (first === void 0 || (first.get(",") ?? 0) > 0) return ",";
  return separators.find((separator) => (first.get(separator) ?? 0) > 0) ?? ",";
}
function countsByLine(head, complete2) {
  const lines = [];
  let line = /* @__PURE__ */ new Map();
  let quoted2 = false;
  let blank = true;
  for (const letter of head) {
    if (letter === '"') quoted2 = !quoted2;
    if (letter === "\n" && !quoted2) {
      if (!blank) lines.push(line);
      if (lines.length === mostLines) return lines;
      [line, blank] = [/* @__PURE__ */ new Map(), true];
      continue;
    }
    if (letter.trim() !== "") blank = false;
    if (quoted2 || !isSeparator(letter)) continue;
    line.set(letter, (line.get(letter) ?? 0) + 1);
  }
  if (!blank && (complete2 || lines.length === 0)) lines.push(line);
  return lines;
}
function isSeparator(letter) {
  const known2 = separators;
  return known2.includes(letter);
}

// src/evaluation/data/csv.ts
async function openCsv(source, options) {
  const { file } = source;
  const separator = separatorOf(source.head, source.complete);
  const first = await firstOfHead(source, separator) ?? (await firstOf(source.text(), separator, file.name))[0];
  if (first === void 0) throw new EvaluationError("data-empty", `${file.name} is empty.`);
  const width = first.cells.length;
  if (width > mostColumns) {
    const where = placeIn(file.name, first.line);
    throw new EvaluationError("data-broken", `${where}: ${width} columns; at most ${mostColumns} are read.`);
  }
  return {
    file,
    format: "csv",
    columns: first.cells.map((cell, index) => options.header ? String(cell) : String(index)),
    headerLine: first.line,
    ...separator !== "," && { separator },
    rows: (_only, flawed) => rowsOf2(source, separator, width, options.header, flawed)
  };
}
async function firstOf(text, separator, name) {
  for await (const records of recordsOf(text, separator, name)) return records;
  return [];
}
async function firstOfHead({ head, complete: complete2, file }, separator) {
  try {
    const [first, second] = await firstOf([head], separator, file.name);
    return complete2 || second !== void 0 ? first : void 0;
  } catch (error) {
    if (complete2) throw error;
    return void 0;
  }
}
var mostBlank = 1e3;
async function* rowsOf2({ text, file }, separator, width, header, flawed) {
  const wanted = header ? `the header has ${width}` : `the first row has ${width}`;
  const fits = ({ line, cells }) => {
    if (cells.length === width) return true;
    const number3 = cells.length === 1 ? "1 cell" : `${cells.length} cells`;
    flawed({ file, line, kind: "ragged", what: `${number3}, and ${wanted}.` });
    return false;
  };
  let skip = header ? 1 : 0;
  let blank = [];
  for await (const records of recordsOf(text(), separator, file.name)) {
    for (const row of records) {
      if (skip-- > 0) continue;
      if (isBlank(row.cells)) {
        if (blank.length < mostBlank) blank.push(row);
        continue;
      }
      for (const before of blank) if ((before.cells.length > 1 || width === 1) && fits(before)) yield before;
      if (blank.length > 0) blank = [];
      if (fits(row)) yield row;
    }
  }
}
function isBlank(cells) {
  for (const cell of cells) if (typeof cell === "string" && cell !== "" && cell.trim() !== "") return false;
  return true;
}

// src/evaluation/data/decode.ts



// src/evaluation/data/file-kinds.ts
var starts = (...magic) => (head) => magic.every((byte, i) => head[i] === byte);
var startsWith = (text) => starts(...Buffer.from(text, "latin1"));
var utf8 = "Save it as UTF-8";
var convert = "Convert it to CSV, JSON Lines or Parquet";
var unpack = "Unpack it, or pack it with gzip";
var kinds = [
  {
    what: "a pointer of Git LFS, not the data itself",
    mend: "Check it out with `lfs: true` (actions/checkout), or run `git lfs pull` in an earlier step",
    is: startsWith("version https://git-lfs")
  },
  {
    what: "a zip archive, as Excel workbooks are too",
    mend: "Unpack it, or save it as CSV",
    is: startsWith("PK")
  },
  { what: "an old Excel workbook", mend: "Save it as CSV", is: starts(208, 207, 17, 224) },
  { what: "UTF-16", mend: utf8, is: (head) => starts(255, 254)(head) || starts(254, 255)(head) },
  {
    what: "UTF-16",
    mend: utf8,
    is: (head) => head.length >= 4 && (everySecondIs0(head, 1) || everySecondIs0(head, 0))
  },
  { what: "packed with zstd", mend: unpack, is: starts(40, 181, 47, 253) },
  { what: "packed with bzip2", mend: unpack, is: startsWith("BZh") },
  { what: "packed with xz", mend: unpack, is: starts(253, 55, 122, 88, 90) },
  { what: "packed with 7-Zip", mend: unpack, is: starts(55, 122, 188, 175) },
  {
    what: "a tar archive",
    mend: "Take the data file out of it",
    is: (head) => Buffer.from(head.subarray(257, 262)).toString("latin1") === "ustar"
  },
  { what: "ORC", mend: convert, is: startsWith("ORC") },
  { what: "Avro", mend: convert, is: startsWith("Obj") },
  { what: "Arrow (Feather)", mend: convert, is: startsWith("ARROW1") },
  { what: "HDF5", mend: convert, is: starts(137, 72, 68, 70) },
  { what: "an array of NumPy", mend: convert, is: starts(147, 78, 85, 77) },
  {
    what: "a pickle of Python",
    mend: convert,
    is: (head) => head[0] === 128 && (head[1] ?? 0) >= 2 && (head[1] ?? 9) <= 5
  },
  { what: "a SQLite database", mend: convert, is: startsWith("SQLite format 3") },
  {
    what: "a page of HTML or XML, not data",
    mend: "Look at what was downloaded",
    is: (head) => /^\s*<(!doctype|html|\?xml|error)/i.test(Buffer.from(head).toString("latin1"))
  },
  { what: "Parquet within gzip", mend: "Unpack it: Parquet is read as it is", is: startsWith("PAR1") }
];
function everySecondIs0(head, first) {
  for (let at = first; at < Math.min(head.length, 64); at += 2) if (head[at] !== 0) return false;
  return head[1 - first] !== 0;
}
function unreadableKind(head) {
  const kind = kinds.find(({ is }) => is(head));
  return kind && `is ${kind.what}. ${kind.mend}.`;
}

// src/evaluation/data/source.ts




// src/evaluation/data/common-folder.ts
function commonFolder(keys) {
  const [first = ""] = keys;
  let folder = first.slice(0, first.lastIndexOf("/") + 1);
  for (const key of keys) {
    while (!key.startsWith(folder)) folder = folder.slice(0, folder.slice(0, -1).lastIndexOf("/") + 1);
  }
  return folder;
}

// src/evaluation/data/source.ts
var mostFiles = 1e5;
async function findFiles(address, places) {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.*)$/.exec(address) ?? [];
  const files = bucket === void 0 || key === void 0 ? await inWorkspace(address, places.workspace) : await onS3(address, bucket, key, places.s3);
  if (files.length > mostFiles) {
    const sentence = `${address} has more than ${mostFiles.toLocaleString("en-US")} files, and no more are read. Join them, or name a part.`;
    throw new EvaluationError("data-unreadable", sentence);
  }
  return files;
}
async function inWorkspace(address, workspace) {
  const located = await (0,_shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__/* .findInWorkspace */ .eL)(workspace, address);
  if (!located.ok) throw unread(address, located);
  const { path } = located;
  if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.stat)(path)).isDirectory()) return [localFile(path, address, "")];
  const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.readdir)(path, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(entry.parentPath, entry.name)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_13__.sep, "/")).filter(isData).toSorted();
  if (names.length === 0) throw new EvaluationError("data-empty", `The folder ${address} has no files.`);
  return names.map((name) => localFile((0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(path, name), `${address.replace(/\/$/, "")}/${name}`, name));
}
function unread(address, unread2) {
  if (unread2.why !== "absent") return new EvaluationError("data-unreadable", `${address} ${unread2.sentence}.`);
  const hint = "Is it checked out, or written by an earlier step of this job?";
  return new EvaluationError("data-not-found", `There is no file ${address} in the workspace. ${hint}`);
}
function localFile(path, name, below) {
  return {
    name,
    below,
    stream: async () => (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.createReadStream)(path),
    range: async (start, end) => {
      const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.open)(path);
      try {
        const { size } = await file.stat();
        const from = start < 0 ? Math.max(0, size + start) : start;
        const bytes = Buffer.alloc(Math.max(0, Math.min(end ?? size, size) - from));
        await file.read(bytes, 0, bytes.length, from);
        return { bytes, size };
      } finally {
        await file.close();
      }
    }
  };
}
var isData = (name) => !name.split("/").some((part) => part.startsWith("_") || part.startsWith("."));
async function onS3(address, bucket, key, s3) {
  if (key !== "" && !key.endsWith("/")) {
    const etag = (await s3.identify(bucket, key))?.etag;
    return [objectFile(address, { bucket, key, ...etag !== void 0 && { etag } }, "", s3)];
  }
  const found = await asWithName(address, () => s3.list(bucket, key, mostFiles));
  return objectsBelow(address, bucket, key, found, s3);
}
async function filesBelow(address, places) {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+[^/])$/.exec(address) ?? [];
  if (bucket === void 0 || key === void 0) return [];
  const found = await places.s3.list(bucket, `${key}/`, mostFiles).catch(() => []);
  return found.length === 0 ? [] : objectsBelow(address, bucket, `${key}/`, found, places.s3);
}
function objectsBelow(address, bucket, prefix2, found, s3) {
  const files = found.filter(({ key, size }) => size > 0 && isData(key.slice(prefix2.length))).map(({ key, etag, size }) => {
    const object2 = { bucket, key, bytes: size, ...etag !== void 0 && { etag } };
    return objectFile(`s3://${bucket}/${key}`, object2, key.slice(prefix2.length), s3);
  });
  if (files.length > 0) return files;
  throw new EvaluationError("data-not-found", `There are no objects with data below ${address}.`);
}
async function objectsNamed(manifest, bucket, prefix2, names, s3) {
  const keys = new Set(names.map((name) => `${prefix2}${name}`));
  const folder = commonFolder([...keys]);
  const listed = await asWithName(`s3://${bucket}/${folder}`, () => s3.list(bucket, folder));
  const found = new Map(listed.flatMap((object2) => keys.has(object2.key) ? [[object2.key, object2]] : []));
  const seen = /* @__PURE__ */ new Set();
  return names.flatMap((name) => {
    const key = `${prefix2}${name}`;
    const object2 = found.get(key);
    const what = seen.has(name) ? "twice" : object2 === void 0 ? "and it is not there" : void 0;
    if (what !== void 0) {
      const message = `${manifest} names s3://${bucket}/${key} ${what}.`;
      throw new EvaluationError(what === "twice" ? "data-broken" : "data-not-found", message, {
        key: "evaluation.data"
      });
    }
    seen.add(name);
    const { size = 0, etag } = object2 ?? {};
    const at = { bucket, key, bytes: size, ...etag !== void 0 && { etag } };
    return size === 0 ? [] : objectFile(`s3://${bucket}/${key}`, at, name, s3);
  });
}
function objectFile(name, object2, below, s3) {
  const { bucket, key, etag } = object2;
  return {
    name,
    below,
    object: object2,
    stream: () => asWithName(name, () => s3.open(bucket, key, etag)),
    range: (start, end) => asWithName(name, () => s3.range(bucket, key, start, end, etag))
  };
}
async function asWithName(name, work) {
  try {
    return await work();
  } catch (cause) {
    if (isChanged(cause)) throw changed(name, cause);
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new EvaluationError("data-unreadable", `${name} could not be read: ${why}`, { cause });
  }
}
function changed(name, cause) {
  const sentence = `${name} was written anew by somebody while it was read: its rows are of two versions, and say nothing together. Start again once nobody writes there.`;
  return new EvaluationError("data-changed", sentence, { cause });
}

// src/evaluation/data/decode.ts
var headBytes = 512;
var isParquet = (head) => Buffer.from(head.subarray(0, 4)).toString("latin1") === "PAR1";
var isGzip = (head) => head[0] === 31 && head[1] === 139;
async function* textOf({ first, rest }, name) {
  const zipped = isGzip(first);
  const decoder4 = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  try {
    const { first: head, rest: bytes } = zipped ? await peek(unpacked(rest), name, true) : { first, rest };
    const kind = unreadableKind(head);
    if (kind !== void 0) throw new EvaluationError("data-unreadable", `${name} ${kind}`);
    for await (const piece of bytes) {
      const text = decoder4.decode(piece, { stream: true });
      if (text !== "") yield text;
      line += countLines2(text);
    }
    const last = decoder4.decode();
    if (last !== "") yield last;
  } catch (cause) {
    if (cause instanceof EvaluationError) throw cause;
    if (isChanged(cause)) throw changed(name, cause);
    throw new EvaluationError("data-unreadable", problem(cause, name, line, zipped), { cause });
  }
}
function unpacked(bytes) {
  return (0,node_stream__WEBPACK_IMPORTED_MODULE_9__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_9__.Readable.from(bytes), (0,node_zlib__WEBPACK_IMPORTED_MODULE_10__.createGunzip)(), () => {
  });
}
function problem(cause, name, line, zipped) {
  if (isGarbled(cause)) {
    return `${name}, after line ${line}: not UTF-8. Save it as UTF-8.`;
  }
  const why = cause instanceof Error ? cause.message : String(cause);
  if (zipped) return `${name} could not be unpacked after line ${line}: ${why}. Is the gzip file complete?`;
  return `${name} could not be read after line ${line}: ${why}`;
}
async function peek(stream, name, zipped = false) {
  const iterator = stream[Symbol.asyncIterator]();
  const pieces = [];
  let size = 0;
  try {
    while (size < headBytes) {
      const next = await iterator.next();
      if (next.done) break;
      pieces.push(next.value);
      size += next.value.length;
    }
  } catch (cause) {
    if (cause instanceof EvaluationError) throw cause;
    if (isChanged(cause)) throw changed(name, cause);
    throw new EvaluationError("data-unreadable", problem(cause, name, 1, zipped), { cause });
  }
  const first = Buffer.concat(pieces);
  return { first, rest: again(first, iterator) };
}
async function* again(first, iterator) {
  try {
    yield first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
function countLines2(text) {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

// src/evaluation/data/json-members.ts
function membersOf(text) {
  const members = /* @__PURE__ */ new Map();
  let at = afterBlank(text, text.indexOf("{") + 1);
  while (text[at] !== "}") {
    const keyEnd = afterString(text, at);
    const key = JSON.parse(text.slice(at, keyEnd));
    const start = afterBlank(text, afterBlank(text, keyEnd) + 1);
    const end = afterValue(text, start);
    if (members.has(String(key))) return void 0;
    members.set(String(key), text.slice(start, end));
    at = afterBlank(text, end);
    if (text[at] === ",") at = afterBlank(text, at + 1);
  }
  return members;
}
function afterBlank(text, from) {
  let at = from;
  while (isBlank2(text.charCodeAt(at))) at++;
  return at;
}
var isBlank2 = (code) => code === 32 || code === 10 || code === 13 || code === 9;
function afterString(text, from) {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === "\\") backslashes++;
    if (backslashes % 2 === 0) return at + 1;
  }
  return text.length;
}
function afterValue(text, from) {
  const first = text[from];
  if (first === '"') return afterString(text, from);
  if (first !== "{" && first !== "[") return afterWord(text, from);
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') at = afterString(text, at) - 1;
    else if (letter === "{" || letter === "[") depth++;
    else if (letter === "}" || letter === "]") depth--;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
function afterWord(text, from) {
  let at = from;
  while (at < text.length && text[at] !== "," && text[at] !== "}" && !isBlank2(text.charCodeAt(at))) at++;
  return at;
}

// src/evaluation/data/json-pieces.ts
var tooLong2 = (name, line) => new EvaluationError("data-broken", `${placeIn(name, line)}: the row is longer than 16 MiB. Is a line end missing?`);
async function* linesOf(text, name) {
  let open3 = [];
  let length = 0;
  let line = 1;
  for await (const piece of text) {
    let from = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", from)) {
      open3.push(piece.slice(from, end));
      const whole = open3.join("");
      if (whole.length > longestRow) throw tooLong2(name, line);
      if (whole.trim() !== "") yield { line, text: whole };
      open3 = [];
      length = 0;
      from = end + 1;
      line++;
    }
    if (from < piece.length) open3.push(from === 0 ? piece : piece.slice(from));
    length += piece.length - from;
    if (length > longestRow) throw tooLong2(name, line);
  }
  const last = open3.join("");
  if (last.trim() !== "") yield { line, text: last };
}
var comma = 44;
var quote = 34;
var backslash = 92;
async function* elementsOf(text, name) {
  let open3 = [];
  let length = 0;
  let [line, start, depth] = [1, 1, 0];
  let [inString, escaped, empty] = [false, false, true];
  const take = (piece, from, end) => {
    open3.push(piece.slice(from, end));
    const whole = open3.join("");
    if (whole.length > longestRow) throw tooLong2(name, start);
    open3 = [];
    length = 0;
    return { line: start, text: whole };
  };
  for await (const piece of text) {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (code === 10) line++;
      if (inString) {
        if (escaped) escaped = false;
        else if (code === backslash) escaped = true;
        else if (code === quote) inString = false;
        continue;
      }
      const blank = code <= 32;
      if (depth === 0) {
        if (blank) continue;
        if (code !== 91) throw notOne(name, line);
        depth = 1;
        from = at + 1;
        continue;
      }
      if (depth === 1 && (code === comma || code === 93)) {
        const element = take(piece, from, at);
        from = at + 1;
        if (!empty) yield element;
        else if (code === comma) throw notOne(name, line);
        empty = true;
        if (code === 93) depth = 0;
        continue;
      }
      if (empty && !blank) [empty, start] = [false, line];
      if (code === quote) inString = true;
      else if (code === 123 || code === 91) depth++;
      else if (code === 125 || code === 93) depth--;
    }
    if (depth > 0 && from < piece.length) open3.push(piece.slice(from));
    length += piece.length - from;
    if (depth > 0 && length > longestRow) throw tooLong2(name, start);
  }
  if (depth > 0) {
    throw new EvaluationError(
      "data-broken",
      `${placeIn(name, line)}: the array is never closed. Is the file complete?`
    );
  }
}
function notOne(name, line) {
  return new EvaluationError("data-broken", `${placeIn(name, line)}: not one JSON array of objects.`);
}

// src/evaluation/data/json-rows.ts
async function openJson(source, options) {
  const { file } = source;
  const isArray = source.head.trimStart().startsWith("[");
  const pieces = () => isArray ? elementsOf(source.text(), file.name) : linesOf(source.text(), file.name);
  const whole = !isArray && !options.missingIsNull && source.head.trimStart().includes("\n");
  const { columns, line } = await keysOf(
    whole ? linesOf(once(source.head), file.name) : pieces(),
    file.name,
    options.missingIsNull
  );
  return {
    file,
    format: "json",
    columns,
    headerLine: line,
    rows: (_only, flawed) => rowsOf3(pieces(), columns, file, options.missingIsNull, flawed)
  };
}
async function* once(text) {
  yield text;
}
async function keysOf(pieces, name, all) {
  const keys = /* @__PURE__ */ new Set();
  let line;
  for await (const piece of pieces) {
    line ??= piece.line;
    for (const key of objectOf(piece, name).keys()) keys.add(key);
    if (keys.size > mostColumns) {
      throw new EvaluationError("data-broken", `${name}: more than ${mostColumns} keys; at most so many are read.`);
    }
    if (!all) break;
  }
  if (line === void 0) throw new EvaluationError("data-empty", `${name} has no rows.`);
  return { columns: [...keys], line };
}
async function* rowsOf3(pieces, columns, file, missingIsNull, flawed) {
  for await (const piece of pieces) {
    const { line } = piece;
    const members = objectOf(piece, file.name);
    let present = 0;
    const cells = columns.map((column) => {
      const json = members.get(column);
      if (json === void 0) return missingIsNull ? null : void 0;
      present++;
      return json === "null" ? null : new JsonCell(json);
    });
    const odd = present < members.size ? [...members.keys()].find((key) => !columns.includes(key)) : present < columns.length && !missingIsNull ? columns.find((column) => !members.has(column)) : void 0;
    if (odd === void 0) yield { line, cells };
    else flawed({ file, line, kind: "key", what: keyWords(odd, members.has(odd)) });
  }
}
function keyWords(key, extra) {
  const what = extra ? `the key ${quoted(key)} is not in the first row of the file` : `the key ${quoted(key)} is missing`;
  return `${what}. If missing keys mean null, as Spark leaves them out, set evaluation.missing: null.`;
}
function objectOf({ line, text }, name) {
  const where = placeIn(name, line);
  let value;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new EvaluationError("data-broken", notJson(name, line, text, cause), { cause });
  }
  if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value)) {
    throw new EvaluationError(
      "data-broken",
      `${where}: ${quoted(text)} is not an object. Write each row as one, with named values.`
    );
  }
  const members = membersOf(text);
  if (members === void 0) throw new EvaluationError("data-broken", `${where}: the row has a key twice.`);
  return members;
}
var notANumber = /[:,[]\s{0,9}(NaN|-?Infinity)\b/;
function notJson(name, line, text, cause) {
  const message = cause instanceof Error ? cause.message : String(cause);
  const [, word] = notANumber.exec(text.slice(0, 1e5)) ?? [];
  if (word !== void 0) {
    return `${placeIn(name, line)}: ${word} is not JSON, though Python writes it. Write null for a value that is missing.`;
  }
  const position = /position (\d+)/.exec(message)?.[1];
  const where = placeIn(name, line, { number: position === void 0 ? text.length : Number(position) + 1 });
  const open3 = text.trim() === "{" || text.trimStart().startsWith("{") && position === void 0 ? " An object takes one line in JSON Lines; an array of objects may take many." : "";
  return `${where}: not JSON. ${quoted(message)}.${open3}`;
}

// src/evaluation/data/manifest.ts
var headBytes2 = 2048;
var mostBytes = 64 * 1024 * 1024;
var beginning = /^\s*\[\s*\{\s*"prefix"\s*:\s*"s3:\/\/[^"]+"\s*\}\s*,\s*"/;
async function filesOfManifest(file, s3) {
  if (file.object === void 0 || !/\.(json|manifest)$/i.test(file.object.key)) return void 0;
  const head = await file.range(0, headBytes2);
  if (!beginning.test(Buffer.from(head.bytes).toString("utf8"))) return void 0;
  const broken2 = (what) => new EvaluationError("data-broken", `${file.name} begins like a manifest, and ${what}.`, { key: "evaluation.data" });
  if (head.size > mostBytes) throw broken2("has more than 64 MiB");
  const [first, ...names] = listIn(Buffer.from((await file.range(0)).bytes).toString("utf8"), broken2);
  const prefix2 = typeof first === "object" && first !== null ? Reflect.get(first, "prefix") : void 0;
  const [, bucket, below] = /^s3:\/\/([^/]+)\/(.*)$/.exec(String(prefix2)) ?? [];
  if (bucket === void 0 || below === void 0) throw broken2("its prefix is no address on S3 (s3://bucket/folder/)");
  const odd = names.findIndex((name) => typeof name !== "string" || name === "");
  if (odd >= 0) throw broken2(`entry ${odd + 2} is no name of an object`);
  if (names.length > mostFiles) {
    throw broken2(
      `names ${names.length.toLocaleString("en-US")} objects; ${mostFiles.toLocaleString("en-US")} are the most that are read. Join them`
    );
  }
  return objectsNamed(file.name, bucket, below, names.map(String), s3);
}
function listIn(text, broken2) {
  try {
    const value = JSON.parse(text);
    if (Array.isArray(value)) return value;
  } catch {
  }
  throw broken2("is no list in JSON");
}

// node_modules/hyparquet/src/constants.js
var ParquetTypes = [
  "BOOLEAN",
  "INT32",
  "INT64",
  "INT96",
  // deprecated
  "FLOAT",
  "DOUBLE",
  "BYTE_ARRAY",
  "FIXED_LEN_BYTE_ARRAY"
];
var Encodings = [
  "PLAIN",
  "GROUP_VAR_INT",
  // deprecated
  "PLAIN_DICTIONARY",
  "RLE",
  "BIT_PACKED",
  // deprecated
  "DELTA_BINARY_PACKED",
  "DELTA_LENGTH_BYTE_ARRAY",
  "DELTA_BYTE_ARRAY",
  "RLE_DICTIONARY",
  "BYTE_STREAM_SPLIT",
  "ALP"
];
var FieldRepetitionTypes = [
  "REQUIRED",
  "OPTIONAL",
  "REPEATED"
];
var ConvertedTypes = [
  "UTF8",
  "MAP",
  "MAP_KEY_VALUE",
  "LIST",
  "ENUM",
  "DECIMAL",
  "DATE",
  "TIME_MILLIS",
  "TIME_MICROS",
  "TIMESTAMP_MILLIS",
  "TIMESTAMP_MICROS",
  "UINT_8",
  "UINT_16",
  "UINT_32",
  "UINT_64",
  "INT_8",
  "INT_16",
  "INT_32",
  "INT_64",
  "JSON",
  "BSON",
  "INTERVAL"
];
var CompressionCodecs = [
  "UNCOMPRESSED",
  "SNAPPY",
  "GZIP",
  "LZO",
  "BROTLI",
  "LZ4",
  "ZSTD",
  "LZ4_RAW"
];
var PageTypes = [
  "DATA_PAGE",
  "INDEX_PAGE",
  "DICTIONARY_PAGE",
  "DATA_PAGE_V2"
];
var BoundaryOrders = [
  "UNORDERED",
  "ASCENDING",
  "DESCENDING"
];
var EdgeInterpolationAlgorithms = [
  "SPHERICAL",
  "VINCENTY",
  "THOMAS",
  "ANDOYER",
  "KARNEY"
];

// node_modules/hyparquet/src/wkb.js
function wkbToGeojson(reader) {
  const flags2 = getFlags(reader);
  if (flags2.type === 1) {
    return { type: "Point", coordinates: readPosition(reader, flags2) };
  } else if (flags2.type === 2) {
    return { type: "LineString", coordinates: readLine(reader, flags2) };
  } else if (flags2.type === 3) {
    return { type: "Polygon", coordinates: readPolygon(reader, flags2) };
  } else if (flags2.type === 4) {
    const points = [];
    for (let i = 0; i < flags2.count; i++) {
      points.push(readPosition(reader, getFlags(reader)));
    }
    return { type: "MultiPoint", coordinates: points };
  } else if (flags2.type === 5) {
    const lines = [];
    for (let i = 0; i < flags2.count; i++) {
      lines.push(readLine(reader, getFlags(reader)));
    }
    return { type: "MultiLineString", coordinates: lines };
  } else if (flags2.type === 6) {
    const polygons = [];
    for (let i = 0; i < flags2.count; i++) {
      polygons.push(readPolygon(reader, getFlags(reader)));
    }
    return { type: "MultiPolygon", coordinates: polygons };
  } else if (flags2.type === 7) {
    const geometries = [];
    for (let i = 0; i < flags2.count; i++) {
      geometries.push(wkbToGeojson(reader));
    }
    return { type: "GeometryCollection", geometries };
  } else {
    throw new Error(`Unsupported geometry type: ${flags2.type}`);
  }
}
function getFlags(reader) {
  const { view } = reader;
  const littleEndian = view.getUint8(reader.offset++) === 1;
  const rawType = view.getUint32(reader.offset, littleEndian);
  reader.offset += 4;
  const type = rawType % 1e3;
  const flags2 = Math.floor(rawType / 1e3);
  let count = 0;
  if (type > 1 && type <= 7) {
    count = view.getUint32(reader.offset, littleEndian);
    reader.offset += 4;
  }
  let dim = 2;
  if (flags2) dim++;
  if (flags2 === 3) dim++;
  return { littleEndian, type, dim, count };
}
function readPosition(reader, flags2) {
  const points = [];
  for (let i = 0; i < flags2.dim; i++) {
    const coord = reader.view.getFloat64(reader.offset, flags2.littleEndian);
    reader.offset += 8;
    points.push(coord);
  }
  return points;
}
function readLine(reader, flags2) {
  const points = [];
  for (let i = 0; i < flags2.count; i++) {
    points.push(readPosition(reader, flags2));
  }
  return points;
}
function readPolygon(reader, flags2) {
  const { view } = reader;
  const rings = [];
  for (let r = 0; r < flags2.count; r++) {
    const count = view.getUint32(reader.offset, flags2.littleEndian);
    reader.offset += 4;
    rings.push(readLine(reader, { ...flags2, count }));
  }
  return rings;
}

// node_modules/hyparquet/src/convert.js
var decoder = new TextDecoder();
var DEFAULT_PARSERS = {
  timestampFromMilliseconds(millis) {
    return new Date(Number(millis));
  },
  timestampFromMicroseconds(micros) {
    return new Date(Number(micros / 1000n));
  },
  timestampFromNanoseconds(nanos) {
    return new Date(Number(nanos / 1000000n));
  },
  dateFromDays(days) {
    return new Date(days * 864e5);
  },
  stringFromBytes(bytes) {
    return bytes && decoder.decode(bytes);
  },
  jsonFromBytes(bytes) {
    return bytes && JSON.parse(decoder.decode(bytes));
  },
  geometryFromBytes(bytes) {
    return bytes && wkbToGeojson({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 });
  },
  geographyFromBytes(bytes) {
    return bytes && wkbToGeojson({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 });
  },
  uuidFromBytes(bytes) {
    if (!bytes) return void 0;
    const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
    return hex.slice(0, 8) + "-" + hex.slice(8, 12) + "-" + hex.slice(12, 16) + "-" + hex.slice(16, 20) + "-" + hex.slice(20, 32);
  }
};
function convertWithDictionary(data, dictionary2, encoding, columnDecoder) {
  if (dictionary2 && encoding.endsWith("_DICTIONARY")) {
    let output = data;
    if (data instanceof Uint8Array && !(dictionary2 instanceof Uint8Array)) {
      output = new dictionary2.constructor(data.length);
    }
    for (let i = 0; i < data.length; i++) {
      output[i] = dictionary2[data[i]];
    }
    return output;
  } else {
    return convert2(data, columnDecoder);
  }
}
function convert2(data, columnDecoder) {
  const { element, parsers: parsers2, utf8: utf82 = true, schemaPath } = columnDecoder;
  const { type, converted_type: ctype, logical_type: ltype } = element;
  const nullable = element.repetition_type !== "REQUIRED";
  if (type === "BYTE_ARRAY" && element.name === "inline" && schemaPath?.at(-2)?.element.logical_type?.type === "FILE") {
    return data;
  }
  const isVariant = schemaPath?.some((s) => s.element.logical_type?.type === "VARIANT");
  if (isVariant && type === "BYTE_ARRAY" && ctype !== "UTF8" && ltype?.type !== "STRING") {
    return data;
  }
  if (ctype === "DECIMAL") {
    const scale = element.scale || 0;
    const factor = 10 ** scale;
    const arr = new Array(data.length);
    for (let i = 0; i < arr.length; i++) {
      if (data[i] instanceof Uint8Array) {
        arr[i] = scale > 308 ? parseDecimal(data[i]) * 10 ** -scale : parseDecimal(data[i]) / factor;
      } else {
        arr[i] = Number(data[i]) / factor;
      }
    }
    return arr;
  }
  if (!ctype && type === "INT96") {
    return Array.from(data).map((v) => parsers2.timestampFromNanoseconds(parseInt96Nanos(v)));
  }
  if (ctype === "DATE") {
    return Array.from(data).map((v) => parsers2.dateFromDays(v));
  }
  if (ctype === "TIMESTAMP_MILLIS") {
    return Array.from(data).map((v) => parsers2.timestampFromMilliseconds(v));
  }
  if (ctype === "TIMESTAMP_MICROS") {
    return Array.from(data).map((v) => parsers2.timestampFromMicroseconds(v));
  }
  if (ctype === "JSON") {
    return data.map((v) => parsers2.jsonFromBytes(v));
  }
  if (ctype === "BSON") {
    throw new Error("parquet bson not supported");
  }
  if (ctype === "INTERVAL") {
    throw new Error("parquet interval not supported");
  }
  if (ltype?.type === "GEOMETRY") {
    return data.map((v) => parsers2.geometryFromBytes(v));
  }
  if (ltype?.type === "GEOGRAPHY") {
    return data.map((v) => parsers2.geographyFromBytes(v));
  }
  if (ltype?.type === "UUID") {
    return data.map((v) => parsers2.uuidFromBytes(v));
  }
  if (ctype === "UTF8" || ltype?.type === "STRING" || utf82 && type === "BYTE_ARRAY") {
    return data.map((v) => parsers2.stringFromBytes(v));
  }
  if (ctype === "UINT_64" || ltype?.type === "INTEGER" && ltype.bitWidth === 64 && !ltype.isSigned) {
    if (data instanceof BigInt64Array) return new BigUint64Array(data.buffer, data.byteOffset, data.length);
    const arr = nullable ? new Array(data.length) : new BigUint64Array(data.length);
    for (let i = 0; i < arr.length; i++) arr[i] = data[i];
    return arr;
  }
  if (ctype === "UINT_32" || ltype?.type === "INTEGER" && ltype.bitWidth === 32 && !ltype.isSigned) {
    if (data instanceof Int32Array) return new Uint32Array(data.buffer, data.byteOffset, data.length);
    const arr = nullable ? new Array(data.length) : new Uint32Array(data.length);
    for (let i = 0; i < arr.length; i++) {
      arr[i] = data[i] < 0 ? 4294967296 + data[i] : data[i];
    }
    return arr;
  }
  if (ltype?.type === "FLOAT16") {
    return Array.from(data).map(parseFloat16);
  }
  if (ltype?.type === "TIMESTAMP") {
    const { unit } = ltype;
    let parser = parsers2.timestampFromMilliseconds;
    if (unit === "MICROS") parser = parsers2.timestampFromMicroseconds;
    if (unit === "NANOS") parser = parsers2.timestampFromNanoseconds;
    const arr = new Array(data.length);
    for (let i = 0; i < arr.length; i++) {
      arr[i] = parser(data[i]);
    }
    return arr;
  }
  return data;
}
function parseDecimal(bytes) {
  if (!bytes.length) return 0;
  let value = 0n;
  for (const byte of bytes) {
    value = value * 256n + BigInt(byte);
  }
  const bits2 = bytes.length * 8;
  if (value >= 2n ** BigInt(bits2 - 1)) {
    value -= 2n ** BigInt(bits2);
  }
  return Number(value);
}
function parseInt96Nanos(value) {
  const days = (value >> 64n) - 2440588n;
  const nano = value & 0xffffffffffffffffn;
  return days * 86400000000000n + nano;
}
function parseFloat16(bytes) {
  if (!bytes) return void 0;
  const int16 = bytes[1] << 8 | bytes[0];
  const sign = int16 >> 15 ? -1 : 1;
  const exp = int16 >> 10 & 31;
  const frac = int16 & 1023;
  if (exp === 0) return sign * 2 ** -14 * (frac / 1024);
  if (exp === 31) return frac ? NaN : sign * Infinity;
  return sign * 2 ** (exp - 15) * (1 + frac / 1024);
}

// node_modules/hyparquet/src/schema.js
function schemaTree(schema, rootIndex, path) {
  const element = schema[rootIndex];
  const children = [];
  let count = 1;
  if (element.num_children) {
    while (children.length < element.num_children) {
      const childElement = schema[rootIndex + count];
      const child = schemaTree(schema, rootIndex + count, [...path, childElement.name]);
      count += child.count;
      children.push(child);
    }
  }
  return { count, element, children, path };
}
function getSchemaPath(schema, name) {
  return getTreePath(schemaTree(schema, 0, []), name);
}
function getTreePath(tree, name) {
  const path = [tree];
  for (const part of name) {
    const child = tree.children.find((child2) => child2.element.name === part);
    if (!child) throw new Error(`parquet schema element not found: ${name}`);
    path.push(child);
    tree = child;
  }
  return path;
}
function getPhysicalColumns(schemaTree2) {
  const columns = [];
  function traverse(node) {
    if (node.children.length) {
      for (const child of node.children) {
        traverse(child);
      }
    } else {
      columns.push(node.path.join("."));
    }
  }
  traverse(schemaTree2);
  return columns;
}
function getMaxRepetitionLevel(schemaPath) {
  let maxLevel = 0;
  for (const { element } of schemaPath) {
    if (element.repetition_type === "REPEATED") {
      maxLevel++;
    }
  }
  return maxLevel;
}
function getMaxDefinitionLevel(schemaPath) {
  let maxLevel = 0;
  for (const { element } of schemaPath.slice(1)) {
    if (element.repetition_type !== "REQUIRED") {
      maxLevel++;
    }
  }
  return maxLevel;
}
function isListLike(schema) {
  if (!schema) return false;
  if (schema.element.converted_type !== "LIST") return false;
  if (schema.children.length > 1) return false;
  const firstChild = schema.children[0];
  if (firstChild.children.length > 1) return false;
  if (firstChild.element.repetition_type !== "REPEATED") return false;
  return true;
}
function isMapLike(schema) {
  if (!schema) return false;
  if (schema.element.converted_type !== "MAP") return false;
  if (schema.children.length > 1) return false;
  const firstChild = schema.children[0];
  if (firstChild.children.length !== 2) return false;
  if (firstChild.element.repetition_type !== "REPEATED") return false;
  const keyChild = firstChild.children.find((child) => child.element.name === "key");
  if (keyChild?.element.repetition_type === "REPEATED") return false;
  const valueChild = firstChild.children.find((child) => child.element.name === "value");
  if (valueChild?.element.repetition_type === "REPEATED") return false;
  return true;
}
function isFlatColumn(schemaPath) {
  if (schemaPath.length !== 2) return false;
  const [, column] = schemaPath;
  if (column.element.repetition_type === "REPEATED") return false;
  if (column.children.length) return false;
  return true;
}

// node_modules/hyparquet/src/thrift.js
var STOP = 0;
var TRUE = 1;
var FALSE = 2;
var BYTE = 3;
var I16 = 4;
var I32 = 5;
var I64 = 6;
var DOUBLE = 7;
var BINARY = 8;
var LIST = 9;
var STRUCT = 12;
function deserializeTCompactProtocol(reader) {
  const value = {};
  let fid = 0;
  while (true) {
    if (reader.offset >= reader.view.byteLength) throw new Error("thrift struct ended without STOP");
    const byte = reader.view.getUint8(reader.offset++);
    const type = byte & 15;
    if (type === STOP) break;
    const delta = byte >> 4;
    fid = delta ? fid + delta : readZigZag(reader);
    value[`field_${fid}`] = readElement(reader, type);
  }
  return value;
}
function readElement(reader, type) {
  switch (type) {
    case TRUE:
      return true;
    case FALSE:
      return false;
    case BYTE:
      return reader.view.getInt8(reader.offset++);
    case I16:
    case I32:
      return readZigZag(reader);
    case I64:
      return readZigZagBigInt(reader);
    case DOUBLE: {
      const value = reader.view.getFloat64(reader.offset, true);
      reader.offset += 8;
      return value;
    }
    case BINARY: {
      const stringLength = readVarInt(reader);
      if (reader.offset + stringLength > reader.view.byteLength) {
        throw new Error(`thrift binary length ${stringLength} exceeds remaining ${reader.view.byteLength - reader.offset} bytes`);
      }
      const strBytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, stringLength);
      reader.offset += stringLength;
      return strBytes;
    }
    case LIST: {
      const byte = reader.view.getUint8(reader.offset++);
      const elemType = byte & 15;
      let listSize = byte >> 4;
      if (listSize === 15) {
        listSize = readVarInt(reader);
      }
      const boolType = elemType === TRUE || elemType === FALSE;
      const values = new Array(listSize);
      for (let i = 0; i < listSize; i++) {
        values[i] = boolType ? readElement(reader, BYTE) === 1 : readElement(reader, elemType);
      }
      return values;
    }
    case STRUCT:
      return deserializeTCompactProtocol(reader);
    default:
      throw new Error(`thrift unhandled type: ${type}`);
  }
}
function readVarInt(reader) {
  let result = 0;
  let shift = 0;
  while (true) {
    const byte = reader.view.getUint8(reader.offset++);
    result |= (byte & 127) << shift;
    if (!(byte & 128)) {
      return result;
    }
    shift += 7;
  }
}
function readVarBigInt(reader) {
  let result = 0n;
  let shift = 0n;
  while (true) {
    const byte = reader.view.getUint8(reader.offset++);
    result |= BigInt(byte & 127) << shift;
    if (!(byte & 128)) {
      return result;
    }
    shift += 7n;
  }
}
function readZigZag(reader) {
  const zigzag = readVarInt(reader);
  return zigzag >>> 1 ^ -(zigzag & 1);
}
function readZigZagBigInt(reader) {
  const zigzag = readVarBigInt(reader);
  return zigzag >> 1n ^ -(zigzag & 1n);
}

// node_modules/hyparquet/src/geoparquet.js
function markGeoColumns(schema, key_value_metadata) {
  const columns = /* @__PURE__ */ new Map();
  const geo = key_value_metadata?.find(({ key }) => key === "geo")?.value;
  const decodedColumns = (geo && JSON.parse(geo)?.columns) ?? {};
  for (const [name, column] of Object.entries(decodedColumns)) {
    if (column.encoding !== "WKB") continue;
    const type = column.edges === "spherical" ? "GEOGRAPHY" : "GEOMETRY";
    const id = column.crs?.id ?? column.crs?.ids?.[0];
    const crs = id ? `${id.authority}:${id.code.toString()}` : void 0;
    columns.set(name, { type, crs });
  }
  for (let i = 1; i < schema.length; i++) {
    const { logical_type, name, num_children, type } = schema[i];
    if (num_children) {
      i += num_children;
      continue;
    }
    if (type === "BYTE_ARRAY" && !logical_type) {
      schema[i].logical_type = columns.get(name);
    }
  }
}

// node_modules/hyparquet/src/metadata.js
var defaultInitialFetchSize = 1 << 19;
var decoder2 = new TextDecoder();
function decode(value) {
  return value && decoder2.decode(value);
}
async function parquetMetadataAsync(asyncBuffer, { parsers: parsers2, initialFetchSize = defaultInitialFetchSize, geoparquet = true } = {}) {
  if (!asyncBuffer || !(asyncBuffer.byteLength >= 0)) throw new Error("parquet expected AsyncBuffer");
  const footerOffset = Math.max(0, asyncBuffer.byteLength - initialFetchSize);
  const footerBuffer = await asyncBuffer.slice(footerOffset, asyncBuffer.byteLength);
  const footerView = new DataView(footerBuffer);
  if (footerView.getUint32(footerBuffer.byteLength - 4, true) !== 827474256) {
    throw new Error("parquet file invalid (footer != PAR1)");
  }
  const metadataLength = footerView.getUint32(footerBuffer.byteLength - 8, true);
  if (metadataLength > asyncBuffer.byteLength - 8) {
    throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${asyncBuffer.byteLength - 8}`);
  }
  if (metadataLength + 8 > initialFetchSize) {
    const metadataOffset = asyncBuffer.byteLength - metadataLength - 8;
    const metadataBuffer = await asyncBuffer.slice(metadataOffset, footerOffset);
    const combinedBuffer = new ArrayBuffer(metadataLength + 8);
    const combinedView = new Uint8Array(combinedBuffer);
    combinedView.set(new Uint8Array(metadataBuffer));
    combinedView.set(new Uint8Array(footerBuffer), footerOffset - metadataOffset);
    return parquetMetadata(combinedBuffer, { parsers: parsers2, geoparquet });
  } else {
    return parquetMetadata(footerBuffer, { parsers: parsers2, geoparquet });
  }
}
function parquetMetadata(arrayBuffer, { parsers: parsers2, geoparquet = true } = {}) {
  let view;
  if (arrayBuffer instanceof ArrayBuffer) {
    view = new DataView(arrayBuffer);
  } else if (arrayBuffer instanceof Uint8Array) {
    view = new DataView(arrayBuffer.buffer, arrayBuffer.byteOffset, arrayBuffer.byteLength);
  } else {
    throw new Error("parquet expected ArrayBuffer or Uint8Array");
  }
  const allParsers = { ...DEFAULT_PARSERS, ...parsers2 };
  if (view.byteLength < 8) {
    throw new Error("parquet file is too short");
  }
  if (view.getUint32(view.byteLength - 4, true) !== 827474256) {
    throw new Error("parquet file invalid (footer != PAR1)");
  }
  const metadataLengthOffset = view.byteLength - 8;
  const metadataLength = view.getUint32(metadataLengthOffset, true);
  if (metadataLength > view.byteLength - 8) {
    throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${view.byteLength - 8}`);
  }
  const metadataOffset = metadataLengthOffset - metadataLength;
  const reader = { view, offset: metadataOffset };
  const metadata = deserializeTCompactProtocol(reader);
  const version = metadata.field_1;
  const schema = metadata.field_2.map((field) => ({
    type: ParquetTypes[field.field_1],
    type_length: field.field_2,
    repetition_type: FieldRepetitionTypes[field.field_3],
    name: decode(field.field_4),
    num_children: field.field_5,
    converted_type: ConvertedTypes[field.field_6],
    scale: field.field_7,
    precision: field.field_8,
    field_id: field.field_9,
    logical_type: logicalType(field.field_10)
  }));
  const columnSchema = schema.filter((e) => e.type);
  const num_rows = metadata.field_3;
  const row_groups = metadata.field_4.map((rowGroup) => ({
    columns: rowGroup.field_1.map((column, columnIndex) => ({
      file_path: decode(column.field_1),
      file_offset: column.field_2,
      meta_data: column.field_3 && {
        type: ParquetTypes[column.field_3.field_1],
        encodings: column.field_3.field_2?.map((e) => Encodings[e]),
        path_in_schema: column.field_3.field_3.map(decode),
        codec: CompressionCodecs[column.field_3.field_4],
        num_values: column.field_3.field_5,
        total_uncompressed_size: column.field_3.field_6,
        total_compressed_size: column.field_3.field_7,
        key_value_metadata: column.field_3.field_8?.map((kv) => ({
          key: decode(kv.field_1),
          value: decode(kv.field_2)
        })),
        data_page_offset: column.field_3.field_9,
        index_page_offset: column.field_3.field_10,
        dictionary_page_offset: column.field_3.field_11,
        statistics: convertStats(column.field_3.field_12, columnSchema[columnIndex], allParsers),
        encoding_stats: column.field_3.field_13?.map((encodingStat) => ({
          page_type: PageTypes[encodingStat.field_1],
          encoding: Encodings[encodingStat.field_2],
          count: encodingStat.field_3
        })),
        bloom_filter_offset: column.field_3.field_14,
        bloom_filter_length: column.field_3.field_15,
        size_statistics: column.field_3.field_16 && {
          unencoded_byte_array_data_bytes: column.field_3.field_16.field_1,
          repetition_level_histogram: column.field_3.field_16.field_2,
          definition_level_histogram: column.field_3.field_16.field_3
        },
        geospatial_statistics: column.field_3.field_17 && {
          bbox: column.field_3.field_17.field_1 && {
            xmin: column.field_3.field_17.field_1.field_1,
            xmax: column.field_3.field_17.field_1.field_2,
            ymin: column.field_3.field_17.field_1.field_3,
            ymax: column.field_3.field_17.field_1.field_4,
            zmin: column.field_3.field_17.field_1.field_5,
            zmax: column.field_3.field_17.field_1.field_6,
            mmin: column.field_3.field_17.field_1.field_7,
            mmax: column.field_3.field_17.field_1.field_8
          },
          geospatial_types: column.field_3.field_17.field_2
        }
      },
      offset_index_offset: column.field_4,
      offset_index_length: column.field_5,
      column_index_offset: column.field_6,
      column_index_length: column.field_7,
      crypto_metadata: column.field_8,
      encrypted_column_metadata: column.field_9
    })),
    total_byte_size: rowGroup.field_2,
    num_rows: rowGroup.field_3,
    sorting_columns: rowGroup.field_4?.map((sortingColumn) => ({
      column_idx: sortingColumn.field_1,
      descending: sortingColumn.field_2,
      nulls_first: sortingColumn.field_3
    })),
    file_offset: rowGroup.field_5,
    total_compressed_size: rowGroup.field_6,
    ordinal: rowGroup.field_7
  }));
  const key_value_metadata = metadata.field_5?.map((kv) => ({
    key: decode(kv.field_1),
    value: decode(kv.field_2)
  }));
  const created_by = decode(metadata.field_6);
  if (geoparquet) {
    markGeoColumns(schema, key_value_metadata);
  }
  return {
    version,
    schema,
    num_rows,
    row_groups,
    key_value_metadata,
    created_by,
    metadata_length: metadataLength
  };
}
function parquetSchema({ schema }) {
  return getSchemaPath(schema, [])[0];
}
function logicalType(logicalType2) {
  if (logicalType2?.field_1) return { type: "STRING" };
  if (logicalType2?.field_2) return { type: "MAP" };
  if (logicalType2?.field_3) return { type: "LIST" };
  if (logicalType2?.field_4) return { type: "ENUM" };
  if (logicalType2?.field_5) return {
    type: "DECIMAL",
    scale: logicalType2.field_5.field_1,
    precision: logicalType2.field_5.field_2
  };
  if (logicalType2?.field_6) return { type: "DATE" };
  if (logicalType2?.field_7) return {
    type: "TIME",
    isAdjustedToUTC: logicalType2.field_7.field_1,
    unit: timeUnit(logicalType2.field_7.field_2)
  };
  if (logicalType2?.field_8) return {
    type: "TIMESTAMP",
    isAdjustedToUTC: logicalType2.field_8.field_1,
    unit: timeUnit(logicalType2.field_8.field_2)
  };
  if (logicalType2?.field_10) return {
    type: "INTEGER",
    bitWidth: logicalType2.field_10.field_1,
    isSigned: logicalType2.field_10.field_2
  };
  if (logicalType2?.field_11) return { type: "NULL" };
  if (logicalType2?.field_12) return { type: "JSON" };
  if (logicalType2?.field_13) return { type: "BSON" };
  if (logicalType2?.field_14) return { type: "UUID" };
  if (logicalType2?.field_15) return { type: "FLOAT16" };
  if (logicalType2?.field_16) return {
    type: "VARIANT",
    specification_version: logicalType2.field_16.field_1
  };
  if (logicalType2?.field_17) return {
    type: "GEOMETRY",
    crs: decode(logicalType2.field_17.field_1)
  };
  if (logicalType2?.field_18) return {
    type: "GEOGRAPHY",
    crs: decode(logicalType2.field_18.field_1),
    algorithm: EdgeInterpolationAlgorithms[logicalType2.field_18.field_2]
  };
  if (logicalType2?.field_19) return { type: "FILE" };
  return logicalType2;
}
function timeUnit(unit) {
  if (unit.field_1) return "MILLIS";
  if (unit.field_2) return "MICROS";
  if (unit.field_3) return "NANOS";
  throw new Error("parquet time unit required");
}
function convertStats(stats, schema, parsers2) {
  return stats && {
    max: convertMetadata(stats.field_1, schema, parsers2),
    min: convertMetadata(stats.field_2, schema, parsers2),
    null_count: stats.field_3,
    distinct_count: stats.field_4,
    max_value: convertMetadata(stats.field_5, schema, parsers2),
    min_value: convertMetadata(stats.field_6, schema, parsers2),
    is_max_value_exact: stats.field_7,
    is_min_value_exact: stats.field_8
  };
}
function convertMetadata(value, schema, parsers2) {
  const { type, converted_type, logical_type } = schema;
  if (value === void 0) return value;
  if (type === "BOOLEAN") return value[0] === 1;
  if (type === "BYTE_ARRAY") return parsers2.stringFromBytes(value);
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  if (type === "FLOAT" && view.byteLength === 4) return view.getFloat32(0, true);
  if (type === "DOUBLE" && view.byteLength === 8) return view.getFloat64(0, true);
  if (type === "INT32" && converted_type === "DECIMAL" && view.byteLength === 4) {
    return view.getInt32(0, true) / 10 ** (schema.scale || 0);
  }
  if (type === "INT64" && converted_type === "DECIMAL" && view.byteLength === 8) {
    return Number(view.getBigInt64(0, true)) / 10 ** (schema.scale || 0);
  }
  if (type === "INT32" && converted_type === "DATE") return parsers2.dateFromDays(view.getInt32(0, true));
  if (type === "INT64" && converted_type === "TIMESTAMP_MILLIS") return parsers2.timestampFromMilliseconds(view.getBigInt64(0, true));
  if (type === "INT64" && converted_type === "TIMESTAMP_MICROS") return parsers2.timestampFromMicroseconds(view.getBigInt64(0, true));
  if (type === "INT64" && logical_type?.type === "TIMESTAMP" && logical_type?.unit === "NANOS") return parsers2.timestampFromNanoseconds(view.getBigInt64(0, true));
  if (type === "INT64" && logical_type?.type === "TIMESTAMP" && logical_type?.unit === "MICROS") return parsers2.timestampFromMicroseconds(view.getBigInt64(0, true));
  if (type === "INT64" && logical_type?.type === "TIMESTAMP") return parsers2.timestampFromMilliseconds(view.getBigInt64(0, true));
  const unsigned = converted_type?.startsWith("UINT_") || logical_type?.type === "INTEGER" && !logical_type.isSigned;
  if (type === "INT32" && unsigned && view.byteLength === 4) return view.getUint32(0, true);
  if (type === "INT64" && unsigned && view.byteLength === 8) return view.getBigUint64(0, true);
  if (type === "INT32" && view.byteLength === 4) return view.getInt32(0, true);
  if (type === "INT64" && view.byteLength === 8) return view.getBigInt64(0, true);
  if (converted_type === "DECIMAL") {
    const scale = schema.scale || 0;
    return scale > 308 ? parseDecimal(value) * 10 ** -scale : parseDecimal(value) / 10 ** scale;
  }
  if (logical_type?.type === "FLOAT16") return parseFloat16(value);
  if (logical_type?.type === "UUID") return parsers2.uuidFromBytes(value);
  if (type === "FIXED_LEN_BYTE_ARRAY") return value;
  return value;
}

// node_modules/hyparquet/src/indexes.js
function readColumnIndex(reader, schema, parsers2 = void 0) {
  const allParsers = { ...DEFAULT_PARSERS, ...parsers2 };
  const thrift = deserializeTCompactProtocol(reader);
  return {
    null_pages: thrift.field_1,
    min_values: thrift.field_2.map((m) => convertMetadata(m, schema, allParsers)),
    max_values: thrift.field_3.map((m) => convertMetadata(m, schema, allParsers)),
    boundary_order: BoundaryOrders[thrift.field_4],
    null_counts: thrift.field_5,
    repetition_level_histograms: thrift.field_6,
    definition_level_histograms: thrift.field_7
  };
}
function readOffsetIndex(reader) {
  const thrift = deserializeTCompactProtocol(reader);
  return {
    // @ts-ignore
    page_locations: thrift.field_1.map((loc) => ({
      offset: loc.field_1,
      compressed_page_size: loc.field_2,
      first_row_index: loc.field_3
    })),
    unencoded_byte_array_data_bytes: thrift.field_2
  };
}

// node_modules/hyparquet/src/xxhash.js
var MASK = 0xffffffffffffffffn;
var PRIME1 = 0x9e3779b185ebca87n;
var PRIME2 = 0xc2b2ae3d27d4eb4fn;
var PRIME3 = 0x165667b19e3779f9n;
var PRIME4 = 0x85ebca77c2b2ae63n;
var PRIME5 = 0x27d4eb2f165667c5n;
function rotl64(x, r) {
  return (x << r | x >> 64n - r) & MASK;
}
function round(acc, val) {
  acc = acc + val * PRIME2 & MASK;
  acc = rotl64(acc, 31n);
  return acc * PRIME1 & MASK;
}
function mergeRound(acc, val) {
  acc ^= round(0n, val);
  return acc * PRIME1 + PRIME4 & MASK;
}
function xxhash64(input, seed = 0n) {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  const len = input.byteLength;
  let offset = 0;
  let h64;
  if (len >= 32) {
    let v1 = seed + PRIME1 + PRIME2 & MASK;
    let v2 = seed + PRIME2 & MASK;
    let v3 = seed;
    let v4 = seed - PRIME1 & MASK;
    while (offset + 32 <= len) {
      v1 = round(v1, view.getBigUint64(offset, true));
      offset += 8;
      v2 = round(v2, view.getBigUint64(offset, true));
      offset += 8;
      v3 = round(v3, view.getBigUint64(offset, true));
      offset += 8;
      v4 = round(v4, view.getBigUint64(offset, true));
      offset += 8;
    }
    h64 = rotl64(v1, 1n) + rotl64(v2, 7n) + rotl64(v3, 12n) + rotl64(v4, 18n) & MASK;
    h64 = mergeRound(h64, v1);
    h64 = mergeRound(h64, v2);
    h64 = mergeRound(h64, v3);
    h64 = mergeRound(h64, v4);
  } else {
    h64 = seed + PRIME5 & MASK;
  }
  h64 = h64 + BigInt(len) & MASK;
  while (offset + 8 <= len) {
    h64 ^= round(0n, view.getBigUint64(offset, true));
    h64 = rotl64(h64, 27n) * PRIME1 + PRIME4 & MASK;
    offset += 8;
  }
  if (offset + 4 <= len) {
    h64 ^= BigInt(view.getUint32(offset, true)) * PRIME1 & MASK;
    h64 = rotl64(h64, 23n) * PRIME2 + PRIME3 & MASK;
    offset += 4;
  }
  while (offset < len) {
    h64 ^= BigInt(view.getUint8(offset)) * PRIME5 & MASK;
    h64 = rotl64(h64, 11n) * PRIME1 & MASK;
    offset += 1;
  }
  h64 ^= h64 >> 33n;
  h64 = h64 * PRIME2 & MASK;
  h64 ^= h64 >> 29n;
  h64 = h64 * PRIME3 & MASK;
  h64 ^= h64 >> 32n;
  return h64;
}

// node_modules/hyparquet/src/bloom.js
var textEncoder = new TextEncoder();
var SALT = new Uint32Array([
  1203114875,
  1150766481,
  2284105051,
  2729912477,
  1884591559,
  770785867,
  2667333959,
  1550580529
]);
function blockIndex(hash, numBlocks) {
  return Number((hash >> 32n) * BigInt(numBlocks) >> 32n);
}
function blockMask(hash) {
  const m = new Uint32Array(8);
  const low = Number(hash & 0xffffffffn) | 0;
  for (let i = 0; i < 8; i++) {
    m[i] = 1 << (Math.imul(low, SALT[i]) >>> 27);
  }
  return m;
}
function sbbfContains(blocks, hash) {
  const offset = blockIndex(hash, blocks.length >> 3) << 3;
  const m = blockMask(hash);
  for (let i = 0; i < 8; i++) {
    if ((blocks[offset + i] & m[i]) === 0) return false;
  }
  return true;
}
function readBloomFilter(reader) {
  const header = deserializeTCompactProtocol(reader);
  const numBytes = header.field_1;
  if (typeof numBytes !== "number" || numBytes <= 0 || numBytes % 32 !== 0) return void 0;
  if (!header.field_2?.field_1) return void 0;
  if (!header.field_3?.field_1) return void 0;
  if (!header.field_4?.field_1) return void 0;
  const { view, offset } = reader;
  if (offset + numBytes > view.byteLength) {
    throw new Error(`parquet bloom filter truncated: need ${numBytes} bytes, have ${view.byteLength - offset}`);
  }
  const blocks = new Uint32Array(numBytes >> 2);
  for (let i = 0; i < blocks.length; i++) {
    blocks[i] = view.getUint32(offset + i * 4, true);
  }
  reader.offset = offset + numBytes;
  return { numBytes, blocks };
}
function hashParquetValue(value, element) {
  if (value === null || value === void 0) return void 0;
  const { type, converted_type, logical_type } = element;
  if (type === "BOOLEAN") {
    if (typeof value !== "boolean") return void 0;
    return xxhash64(new Uint8Array([value ? 1 : 0]));
  }
  if (type === "FLOAT") {
    if (typeof value !== "number") return void 0;
    const buf = new ArrayBuffer(4);
    new DataView(buf).setFloat32(0, value, true);
    return xxhash64(new Uint8Array(buf));
  }
  if (type === "DOUBLE") {
    if (typeof value !== "number") return void 0;
    const buf = new ArrayBuffer(8);
    new DataView(buf).setFloat64(0, value, true);
    return xxhash64(new Uint8Array(buf));
  }
  if (type === "INT32") {
    if (converted_type === "DATE" || converted_type === "DECIMAL" || converted_type === "TIME_MILLIS") return void 0;
    if (logical_type?.type === "DATE" || logical_type?.type === "TIME" || logical_type?.type === "DECIMAL") return void 0;
    if (typeof value !== "number" || !Number.isInteger(value)) return void 0;
    const buf = new ArrayBuffer(4);
    new DataView(buf).setInt32(0, value | 0, true);
    return xxhash64(new Uint8Array(buf));
  }
  if (type === "INT64") {
    if (converted_type === "TIMESTAMP_MILLIS" || converted_type === "TIMESTAMP_MICROS") return void 0;
    if (converted_type === "TIME_MICROS" || converted_type === "DECIMAL") return void 0;
    if (logical_type?.type === "TIMESTAMP" || logical_type?.type === "TIME" || logical_type?.type === "DECIMAL") return void 0;
    let bigValue;
    if (typeof value === "bigint") bigValue = value;
    else if (typeof value === "number" && Number.isSafeInteger(value)) bigValue = BigInt(value);
    else return void 0;
    const buf = new ArrayBuffer(8);
    new DataView(buf).setBigUint64(0, BigInt.asUintN(64, bigValue), true);
    return xxhash64(new Uint8Array(buf));
  }
  if (type === "BYTE_ARRAY") {
    if (converted_type === "JSON" || converted_type === "BSON" || converted_type === "DECIMAL") return void 0;
    if (logical_type?.type === "JSON" || logical_type?.type === "BSON" || logical_type?.type === "VARIANT") return void 0;
    if (logical_type?.type === "GEOMETRY" || logical_type?.type === "GEOGRAPHY") return void 0;
    if (typeof value === "string") return xxhash64(textEncoder.encode(value));
    if (value instanceof Uint8Array) return xxhash64(value);
    return void 0;
  }
  if (type === "FIXED_LEN_BYTE_ARRAY") {
    if (converted_type === "DECIMAL" || converted_type === "INTERVAL") return void 0;
    if (logical_type?.type === "DECIMAL" || logical_type?.type === "UUID" || logical_type?.type === "FLOAT16") return void 0;
    if (logical_type?.type === "GEOMETRY" || logical_type?.type === "GEOGRAPHY") return void 0;
    if (value instanceof Uint8Array) return xxhash64(value);
    return void 0;
  }
  return void 0;
}
function bloomEligibleColumns(filter) {
  const out = /* @__PURE__ */ new Set();
  walkBloomEligible(filter, out);
  return out;
}
function walkBloomEligible(filter, out) {
  if (!filter) return;
  if ("$and" in filter && Array.isArray(filter.$and)) {
    for (const sub of filter.$and) walkBloomEligible(sub, out);
    return;
  }
  if ("$or" in filter && Array.isArray(filter.$or)) {
    for (const sub of filter.$or) walkBloomEligible(sub, out);
    return;
  }
  if ("$nor" in filter) return;
  for (const [field, condition] of Object.entries(filter)) {
    if (field.startsWith("$")) continue;
    if (typeof condition === "object" && condition !== null && !Array.isArray(condition)) {
      if ("$eq" in condition || "$in" in condition) out.add(field);
    } else {
      out.add(field);
    }
  }
}

// node_modules/hyparquet/src/utils.js
function concat(aaa, bbb) {
  const chunk = 1e4;
  for (let i = 0; i < bbb.length; i += chunk) {
    aaa.push(...bbb.slice(i, i + chunk));
  }
}
function equals(a, b, strict3 = true) {
  if (strict3 ? a === b : a == b) return true;
  if (!a || !b || typeof a !== "object" || typeof b !== "object") return false;
  if (a instanceof Uint8Array && b instanceof Uint8Array) {
    if (a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) {
      if (a[i] !== b[i]) return false;
    }
    return true;
  }
  if (a instanceof Date || b instanceof Date) {
    return a instanceof Date && b instanceof Date && a.getTime() === b.getTime();
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) {
      if (!equals(a[i], b[i], strict3)) return false;
    }
    return true;
  }
  const aKeys = Object.keys(a);
  if (aKeys.length !== Object.keys(b).length) return false;
  for (const k of aKeys) {
    if (!equals(a[k], b[k], strict3)) return false;
  }
  return true;
}
function flatten(chunks) {
  if (!chunks) return [];
  if (chunks.length === 1) return chunks[0];
  const output = [];
  for (const chunk of chunks) {
    concat(output, chunk);
  }
  return output;
}

// node_modules/hyparquet/src/filter.js
var encoder = new TextEncoder();
function pathsNeededForFilter(filter) {
  if (!filter) return [];
  const paths = [];
  if ("$and" in filter && Array.isArray(filter.$and)) {
    paths.push(...filter.$and.flatMap(pathsNeededForFilter));
  } else if ("$or" in filter && Array.isArray(filter.$or)) {
    paths.push(...filter.$or.flatMap(pathsNeededForFilter));
  } else if ("$nor" in filter && Array.isArray(filter.$nor)) {
    paths.push(...filter.$nor.flatMap(pathsNeededForFilter));
  } else {
    paths.push(...Object.keys(filter));
  }
  return [...new Set(paths)];
}
function columnsNeededForFilter(filter) {
  return [...new Set(pathsNeededForFilter(filter).map((path) => path.split(".")[0]))];
}
function matchFilter(record, filter, strict3 = true) {
  if ("$and" in filter && Array.isArray(filter.$and)) {
    return filter.$and.every((subQuery) => matchFilter(record, subQuery, strict3));
  }
  if ("$or" in filter && Array.isArray(filter.$or)) {
    return filter.$or.some((subQuery) => matchFilter(record, subQuery, strict3));
  }
  if ("$nor" in filter && Array.isArray(filter.$nor)) {
    return !filter.$nor.some((subQuery) => matchFilter(record, subQuery, strict3));
  }
  return Object.entries(filter).every(([field, condition]) => {
    const value = resolve2(record, field);
    if (typeof condition !== "object" || condition === null || Array.isArray(condition)) {
      return equals(value, condition, strict3);
    }
    return Object.entries(condition || {}).every(([operator, target]) => {
      if (operator === "$gt") return value !== null && value !== void 0 && value > target;
      if (operator === "$gte") return value !== null && value !== void 0 && value >= target;
      if (operator === "$lt") return value !== null && value !== void 0 && value < target;
      if (operator === "$lte") return value !== null && value !== void 0 && value <= target;
      if (operator === "$eq") return equals(value, target, strict3);
      if (operator === "$ne") return !equals(value, target, strict3);
      if (operator === "$in") return Array.isArray(target) && matchesIn(value, target, strict3);
      if (operator === "$nin") return Array.isArray(target) && !matchesIn(value, target, strict3);
      if (operator === "$not") return !matchFilter({ value }, { value: target }, strict3);
      return true;
    });
  });
}
function matchesIn(value, targets, strict3) {
  return targets.some((target) => equals(value, target, strict3) || Array.isArray(value) && value.some((element) => equals(element, target, strict3)));
}
function canSkipRowGroup({ rowGroup, physicalColumns, filter, strict: strict3 = true, bloomFilters, schemaElements }) {
  if (!filter) return false;
  if ("$and" in filter && Array.isArray(filter.$and)) {
    return filter.$and.some((subFilter) => canSkipRowGroup({ rowGroup, physicalColumns, filter: subFilter, strict: strict3, bloomFilters, schemaElements }));
  }
  if ("$or" in filter && Array.isArray(filter.$or)) {
    return filter.$or.every((subFilter) => canSkipRowGroup({ rowGroup, physicalColumns, filter: subFilter, strict: strict3, bloomFilters, schemaElements }));
  }
  if ("$nor" in filter && Array.isArray(filter.$nor)) {
    return false;
  }
  for (const [field, condition] of Object.entries(filter)) {
    const columnIndex = physicalColumns.indexOf(field);
    if (columnIndex === -1) continue;
    const stats = rowGroup.columns[columnIndex].meta_data?.statistics;
    const { min, max, min_value, max_value, null_count: nullCount } = stats || {};
    const minVal = min_value !== void 0 ? min_value : min;
    const maxVal = max_value !== void 0 ? max_value : max;
    const haveStats = minVal !== void 0 && maxVal !== void 0;
    const bloom = bloomFilters?.[field];
    const element = schemaElements?.[field];
    const matchingNulls = matchFilter({ value: null }, { value: condition }, strict3) && (nullCount === void 0 || nullCount > 0);
    if (haveStats && !matchingNulls && canSkipStats(condition, minVal, maxVal, strict3, element)) {
      return true;
    }
    for (const [operator, target] of Object.entries(condition || {})) {
      if (bloom && element) {
        if (operator === "$eq") {
          const hash = hashParquetValue(target, element);
          if (hash !== void 0 && !sbbfContains(bloom.blocks, hash)) return true;
        }
        if (operator === "$in" && Array.isArray(target) && target.length > 0) {
          let allAbsent = true;
          for (const v of target) {
            const h = hashParquetValue(v, element);
            if (h === void 0 || sbbfContains(bloom.blocks, h)) {
              allAbsent = false;
              break;
            }
          }
          if (allAbsent) return true;
        }
      }
    }
  }
  return false;
}
function canSkipStats(condition, minVal, maxVal, strict3, element) {
  if (minVal === void 0 || maxVal === void 0) return false;
  const mayContainNaN = element?.type === "FLOAT" || element?.type === "DOUBLE" || element?.logical_type?.type === "FLOAT16";
  for (const [operator, target] of Object.entries(condition || {})) {
    const minComparison = compareParquetValues(minVal, target, strict3, element);
    const maxComparison = compareParquetValues(maxVal, target, strict3, element);
    const binaryBounds = minVal instanceof Uint8Array || maxVal instanceof Uint8Array;
    const relationalBoundsAreSafe = !binaryBounds && (element?.type !== "BYTE_ARRAY" || typeof target === "string" && [...target].every((character) => character.charCodeAt(0) <= 127));
    if (operator === "$gt" && relationalBoundsAreSafe && maxComparison !== void 0 && maxComparison <= 0) return true;
    if (operator === "$gte" && relationalBoundsAreSafe && maxComparison !== void 0 && maxComparison < 0) return true;
    if (operator === "$lt" && relationalBoundsAreSafe && minComparison !== void 0 && minComparison >= 0) return true;
    if (operator === "$lte" && relationalBoundsAreSafe && minComparison !== void 0 && minComparison > 0) return true;
    if (operator === "$eq") {
      const targetMinComparison = compareParquetValues(target, minVal, strict3, element);
      const targetMaxComparison = compareParquetValues(target, maxVal, strict3, element);
      if (targetMinComparison !== void 0 && targetMinComparison < 0 || targetMaxComparison !== void 0 && targetMaxComparison > 0) return true;
    }
    if (operator === "$ne" && !mayContainNaN && equals(minVal, maxVal, strict3) && equals(minVal, target, strict3)) return true;
    if (operator === "$in" && Array.isArray(target) && target.every((value) => {
      const valueMinComparison = compareParquetValues(value, minVal, strict3, element);
      const valueMaxComparison = compareParquetValues(value, maxVal, strict3, element);
      return valueMinComparison !== void 0 && valueMinComparison < 0 || valueMaxComparison !== void 0 && valueMaxComparison > 0;
    })) return true;
    if (operator === "$nin" && !mayContainNaN && Array.isArray(target) && equals(minVal, maxVal, strict3) && target.some((value) => equals(minVal, value, strict3))) return true;
  }
  return false;
}
function compareParquetValues(a, b, strict3, element) {
  if (element?.type === "BYTE_ARRAY") {
    if (typeof a !== "string" || typeof b !== "string") return void 0;
    return compareBytes(encoder.encode(a), encoder.encode(b));
  }
  if (a instanceof Uint8Array || b instanceof Uint8Array) {
    if (!(a instanceof Uint8Array) || !(b instanceof Uint8Array)) return void 0;
    return compareBytes(a, b);
  }
  if (a < b) return -1;
  if (a > b) return 1;
  if (equals(a, b, strict3)) return 0;
  return void 0;
}
function compareBytes(a, b) {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a[i] < b[i]) return -1;
    if (a[i] > b[i]) return 1;
  }
  if (a.length < b.length) return -1;
  if (a.length > b.length) return 1;
  return 0;
}
function matchesNull(condition, strict3) {
  return matchFilter({ value: null }, { value: condition }, strict3);
}
function filterPageRanges(filter, columnPages, groupRows2, strict3 = true) {
  if (!filter) return void 0;
  if ("$and" in filter && Array.isArray(filter.$and)) {
    let ranges;
    for (const subFilter of filter.$and) {
      ranges = intersectRanges(ranges, filterPageRanges(subFilter, columnPages, groupRows2, strict3));
    }
    return ranges;
  }
  if ("$or" in filter && Array.isArray(filter.$or)) {
    let ranges = [];
    for (const subFilter of filter.$or) {
      const subRanges = filterPageRanges(subFilter, columnPages, groupRows2, strict3);
      if (!subRanges) return void 0;
      ranges = unionRanges(ranges, subRanges);
    }
    return ranges;
  }
  if ("$nor" in filter && Array.isArray(filter.$nor)) {
    return void 0;
  }
  let result;
  for (const [field, condition] of Object.entries(filter)) {
    const pages = columnPages[field];
    if (!pages) continue;
    const nullCanMatch = matchesNull(condition, strict3);
    const keep = [];
    for (let i = 0; i < pages.pageStarts.length; i++) {
      const start = pages.pageStarts[i];
      const end = i + 1 < pages.pageStarts.length ? pages.pageStarts[i + 1] : groupRows2;
      const nullCount = pages.nullCounts?.[i];
      const matchingNulls = nullCanMatch && (nullCount === void 0 || nullCount > 0);
      const skip = !pages.nullPages[i] && !matchingNulls && canSkipStats(condition, pages.minValues[i], pages.maxValues[i], strict3, pages.element);
      if (!skip) {
        const last = keep[keep.length - 1];
        if (last && last[1] === start) last[1] = end;
        else keep.push([start, end]);
      }
    }
    result = intersectRanges(result, keep);
  }
  return result;
}
function intersectRanges(a, b) {
  if (!a) return b;
  if (!b) return a;
  const out = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const start = Math.max(a[i][0], b[j][0]);
    const end = Math.min(a[i][1], b[j][1]);
    if (start < end) out.push([start, end]);
    if (a[i][1] < b[j][1]) i++;
    else j++;
  }
  return out;
}
function unionRanges(a, b) {
  const out = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const next = j >= b.length || i < a.length && a[i][0] <= b[j][0] ? a[i++] : b[j++];
    const last = out[out.length - 1];
    if (last && next[0] <= last[1]) last[1] = Math.max(last[1], next[1]);
    else out.push([next[0], next[1]]);
  }
  return out;
}
function resolve2(record, path) {
  let value = record;
  for (const part of path.split(".")) {
    value = value?.[part];
  }
  return value;
}

// node_modules/hyparquet/src/plan.js
var runLimit = 1 << 21;
var columnGapLimit = 1 << 13;
function parquetPlan(options) {
  const { metadata, rowStart = 0, columns, useOffsetIndex = false } = options;
  if (!metadata) throw new Error("parquetPlan requires metadata");
  const groups = [];
  const fetches = [];
  const indexes = [];
  const scanPlan = parquetPlanGroups(options);
  for (const group of scanPlan.groups) {
    const groupPlan = parquetPlanGroup({ ...group, columns, useOffsetIndex });
    groups.push(...groupPlan.groups);
    fetches.push(...groupPlan.fetches);
    indexes.push(...groupPlan.indexes);
  }
  fetches.push(...indexes);
  return { metadata, rowStart, rowEnd: scanPlan.rowEnd, columns, fetches, groups };
}
function parquetPlanGroups({ metadata, rowStart = 0, rowEnd = Infinity, columns, filter, filterStrict = true, bloomFiltersByGroup, schemaElements, pageRangesByGroup, pageLocationsByGroup }) {
  if (!metadata) throw new Error("parquetPlan requires metadata");
  const schemaTree2 = parquetSchema(metadata);
  const physicalColumns = getPhysicalColumns(schemaTree2);
  const elementsByPath = filter ? {
    ...physicalSchemaElements(schemaTree2),
    ...schemaElements
  } : schemaElements;
  const groups = [];
  let groupStart = 0;
  for (let groupIndex = 0; groupIndex < metadata.row_groups.length; groupIndex++) {
    const rowGroup = metadata.row_groups[groupIndex];
    const groupRows2 = Number(rowGroup.num_rows);
    const groupEnd = groupStart + groupRows2;
    if (groupRows2 > 0 && groupEnd > rowStart && groupStart < rowEnd && !canSkipRowGroup({
      rowGroup,
      physicalColumns,
      filter,
      strict: filterStrict,
      bloomFilters: bloomFiltersByGroup?.[groupIndex],
      schemaElements: elementsByPath
    })) {
      const selectStart = Math.max(rowStart - groupStart, 0);
      const selectEnd = Math.min(rowEnd - groupStart, groupRows2);
      const pageRanges = pageRangesByGroup?.[groupIndex];
      const pageLocations = pageLocationsByGroup?.[groupIndex];
      let ranges = pageRanges ? pageRanges.map(([start, end]) => {
        const range = [Math.max(start, selectStart), Math.min(end, selectEnd)];
        return range;
      }).filter(([start, end]) => start < end) : [[selectStart, selectEnd]];
      if (ranges.length > 1) {
        const canSplit = rowGroup.columns.every((chunk) => {
          const columnName = chunk.meta_data?.path_in_schema[0];
          const columnPath = chunk.meta_data?.path_in_schema.join(".");
          if (columns && columnName && !columns.includes(columnName)) return true;
          return !!(chunk.offset_index_offset && chunk.offset_index_length) || !!(columnPath && pageLocations?.[columnPath]);
        });
        ranges = canSplit ? coalesceOverlappingPageRanges(ranges, rowGroup, columns, pageLocations) : [[ranges[0][0], ranges[ranges.length - 1][1]]];
      }
      if (ranges.length) {
        groups.push({ rowGroup, groupIndex, groupStart, groupRows: groupRows2, ranges, pageRanges, pageLocations });
      }
    }
    groupStart = groupEnd;
  }
  return { groups, rowEnd: isFinite(rowEnd) ? rowEnd : groupStart };
}
function parquetPlanGroup({ rowGroup, groupStart, groupRows: groupRows2, ranges, columns, useOffsetIndex = false, pageRanges, pageLocations }) {
  const chunks = [];
  const fetches = [];
  const indexes = [];
  const narrowed = ranges.length > 1 || ranges[0][0] > 0 || ranges[0][1] < groupRows2;
  for (const chunk of rowGroup.columns) {
    const meta = chunk.meta_data;
    if (chunk.file_path) throw new Error("parquet file_path not supported");
    if (!meta) throw new Error("parquet column metadata is undefined");
    if (columns && !columns.includes(meta.path_in_schema[0])) continue;
    const columnOffset = meta.dictionary_page_offset || meta.data_page_offset;
    const startByte = Number(columnOffset);
    const endByte = Number(columnOffset + meta.total_compressed_size);
    const chunkPageLocations = pageLocations?.[meta.path_in_schema.join(".")];
    if (chunkPageLocations && narrowed) {
      chunks.push({ columnMetadata: meta, pageLocations: chunkPageLocations, range: { startByte, endByte } });
    } else if ((useOffsetIndex || pageRanges) && chunk.offset_index_offset && chunk.offset_index_length && narrowed) {
      const startByte2 = Number(chunk.offset_index_offset);
      chunks.push({
        columnMetadata: meta,
        offsetIndex: { startByte: startByte2, endByte: startByte2 + chunk.offset_index_length },
        range: { startByte: Number(columnOffset), endByte }
      });
    } else {
      chunks.push({ columnMetadata: meta, range: { startByte, endByte } });
    }
  }
  const columnRanges = [];
  let run;
  for (const chunk of chunks) {
    if ("pageLocations" in chunk) continue;
    if ("offsetIndex" in chunk) {
      indexes.push(chunk.offsetIndex);
    } else if (columns) {
      columnRanges.push(chunk.range);
    } else if (run && chunk.range.endByte - run.startByte <= runLimit) {
      run.endByte = chunk.range.endByte;
    } else {
      if (run) fetches.push(run);
      run = { ...chunk.range };
    }
  }
  if (run) fetches.push(run);
  fetches.push(...coalesceByteRanges(columnRanges, columnGapLimit, runLimit));
  const groups = ranges.map(([selectStart, selectEnd]) => ({
    chunks,
    rowGroup,
    groupStart,
    groupRows: groupRows2,
    selectStart,
    selectEnd
  }));
  return { groups, fetches, indexes };
}
function coalesceOverlappingPageRanges(ranges, rowGroup, columns, pageLocations) {
  const selectedPageLayouts = rowGroup.columns.filter((chunk) => !columns || columns.includes(chunk.meta_data?.path_in_schema[0] || "")).map((chunk) => pageLocations?.[chunk.meta_data?.path_in_schema.join(".") || ""]);
  const merged = [];
  for (const range of ranges) {
    const last = merged[merged.length - 1];
    const overlapsPage = last && selectedPageLayouts.some((pages) => {
      if (!pages) return true;
      const lastPages = pagesForRange(last, pages, Number(rowGroup.num_rows));
      const rangePages = pagesForRange(range, pages, Number(rowGroup.num_rows));
      return lastPages[0] <= rangePages[1] && rangePages[0] <= lastPages[1];
    });
    if (last && overlapsPage) last[1] = range[1];
    else merged.push([...range]);
  }
  return merged;
}
function pagesForRange([rangeStart, rangeEnd], pages, groupRows2) {
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < pages.length; i++) {
    const pageStart = Number(pages[i].first_row_index);
    const pageEnd = i + 1 < pages.length ? Number(pages[i + 1].first_row_index) : groupRows2;
    if (pageEnd > rangeStart && pageStart < rangeEnd) {
      first = Math.min(first, i);
      last = i;
    }
  }
  return [first, last];
}
async function prefetchBloomFilters({ file, metadata, filter, filterStrict = true }) {
  const result = metadata.row_groups.map(() => (
    /** @type {Record<string, BloomFilter>} */
    {}
  ));
  const eligibleCols = bloomEligibleColumns(filter);
  if (eligibleCols.size === 0) return result;
  const physicalColumns = getPhysicalColumns(parquetSchema(metadata));
  const tasks = [];
  metadata.row_groups.forEach((rowGroup, rgIdx) => {
    if (canSkipRowGroup({ rowGroup, physicalColumns, filter, strict: filterStrict })) return;
    for (const colName of eligibleCols) {
      const columnIdx = physicalColumns.indexOf(colName);
      if (columnIdx === -1) continue;
      const meta = rowGroup.columns[columnIdx]?.meta_data;
      if (!meta?.bloom_filter_offset || !meta.bloom_filter_length) continue;
      const start = Number(meta.bloom_filter_offset);
      const end = start + meta.bloom_filter_length;
      tasks.push((async () => {
        const buffer = await file.slice(start, end);
        const bloom = readBloomFilter({ view: new DataView(buffer), offset: 0 });
        if (bloom) result[rgIdx][colName] = bloom;
      })());
    }
  });
  if (tasks.length) await Promise.all(tasks);
  return result;
}
async function prefetchPageIndexes({ file, metadata, filter, filterStrict = true, rowStart = 0, rowEnd = Infinity, columns, bloomFiltersByGroup, schemaElements, parsers: parsers2 }) {
  const pageRangesByGroup = metadata.row_groups.map(() => void 0);
  const pageLocationsByGroup = metadata.row_groups.map(() => (
    /** @type {Record<string, PageLocation[]>} */
    {}
  ));
  if (filter && "$nor" in filter && Array.isArray(filter.$nor)) {
    return { pageRangesByGroup, pageLocationsByGroup };
  }
  const filterColumns = pathsNeededForFilter(filter);
  if (!filterColumns.length) return { pageRangesByGroup, pageLocationsByGroup };
  const schemaTree2 = parquetSchema(metadata);
  const physicalColumns = getPhysicalColumns(schemaTree2);
  const elementsByPath = {
    ...physicalSchemaElements(schemaTree2),
    ...schemaElements
  };
  const indexRanges = [];
  const indexTasks = [];
  const candidateGroups = [];
  let groupStart = 0;
  metadata.row_groups.forEach((rowGroup, rgIdx) => {
    const groupRows2 = Number(rowGroup.num_rows);
    const groupEnd = groupStart + groupRows2;
    const overlaps = groupRows2 > 0 && groupEnd > rowStart && groupStart < rowEnd;
    groupStart = groupEnd;
    if (!overlaps) return;
    if (canSkipRowGroup({ rowGroup, physicalColumns, filter, strict: filterStrict, bloomFilters: bloomFiltersByGroup?.[rgIdx], schemaElements: elementsByPath })) return;
    const columnPages = {};
    let columnTaskCount = 0;
    const scheduledOffsetPaths = /* @__PURE__ */ new Set();
    let hasFilterIndex = false;
    for (const columnName of filterColumns) {
      const columnIdx = physicalColumns.indexOf(columnName);
      if (columnIdx === -1) continue;
      const chunk = rowGroup.columns[columnIdx];
      const meta = chunk?.meta_data;
      if (!meta) continue;
      if (!chunk.column_index_offset || !chunk.column_index_length) continue;
      if (!chunk.offset_index_offset || !chunk.offset_index_length) continue;
      const element = elementsByPath[columnName];
      if (!element) continue;
      hasFilterIndex = true;
      scheduledOffsetPaths.add(columnName);
      const columnIndexStart = Number(chunk.column_index_offset);
      const offsetIndexStart = Number(chunk.offset_index_offset);
      const columnIndexEnd = columnIndexStart + chunk.column_index_length;
      const offsetIndexEnd = offsetIndexStart + chunk.offset_index_length;
      indexRanges.push(
        { startByte: columnIndexStart, endByte: columnIndexEnd },
        { startByte: offsetIndexStart, endByte: offsetIndexEnd }
      );
      columnTaskCount++;
      indexTasks.push(async (prefetchedFile) => {
        const [columnIndexBuffer, offsetIndexBuffer] = await Promise.all([
          prefetchedFile.slice(columnIndexStart, columnIndexEnd),
          prefetchedFile.slice(offsetIndexStart, offsetIndexEnd)
        ]);
        const columnIndex = readColumnIndex({ view: new DataView(columnIndexBuffer), offset: 0 }, element, parsers2);
        const offsetIndex = readOffsetIndex({ view: new DataView(offsetIndexBuffer), offset: 0 });
        pageLocationsByGroup[rgIdx][columnName] = offsetIndex.page_locations;
        columnPages[columnName] = {
          minValues: columnIndex.min_values,
          maxValues: columnIndex.max_values,
          nullPages: columnIndex.null_pages,
          nullCounts: columnIndex.null_counts,
          pageStarts: offsetIndex.page_locations.map((page) => Number(page.first_row_index)),
          element
        };
      });
    }
    if (hasFilterIndex) {
      for (const chunk of rowGroup.columns) {
        const meta = chunk.meta_data;
        if (!meta) continue;
        const columnName = meta.path_in_schema[0];
        const columnPath = meta.path_in_schema.join(".");
        if (columns && !columns.includes(columnName)) continue;
        if (scheduledOffsetPaths.has(columnPath)) continue;
        if (!chunk.offset_index_offset || !chunk.offset_index_length) continue;
        scheduledOffsetPaths.add(columnPath);
        const offsetIndexStart = Number(chunk.offset_index_offset);
        const offsetIndexEnd = offsetIndexStart + chunk.offset_index_length;
        indexRanges.push({ startByte: offsetIndexStart, endByte: offsetIndexEnd });
        columnTaskCount++;
        indexTasks.push(async (prefetchedFile) => {
          const offsetIndexBuffer = await prefetchedFile.slice(offsetIndexStart, offsetIndexEnd);
          const offsetIndex = readOffsetIndex({ view: new DataView(offsetIndexBuffer), offset: 0 });
          pageLocationsByGroup[rgIdx][columnPath] = offsetIndex.page_locations;
        });
      }
    }
    if (columnTaskCount) {
      candidateGroups.push({ rgIdx, groupRows: groupRows2, columnPages });
    }
  });
  if (indexTasks.length) {
    const prefetchedFile = prefetchAsyncBuffer(file, { fetches: coalesceByteRanges(indexRanges) });
    await Promise.all(indexTasks.map((task) => task(prefetchedFile)));
    for (const { rgIdx, groupRows: groupRows2, columnPages } of candidateGroups) {
      pageRangesByGroup[rgIdx] = filterPageRanges(filter, columnPages, groupRows2, filterStrict);
    }
  }
  return { pageRangesByGroup, pageLocationsByGroup };
}
function coalesceByteRanges(ranges, maxGap = 0, maxSize = Infinity) {
  const sorted = ranges.map((range) => ({ ...range })).sort((a, b) => a.startByte - b.startByte || a.endByte - b.endByte);
  const merged = [];
  for (const range of sorted) {
    const last = merged[merged.length - 1];
    if (last && range.startByte <= last.endByte + maxGap && Math.max(last.endByte, range.endByte) - last.startByte <= maxSize) {
      last.endByte = Math.max(last.endByte, range.endByte);
    } else {
      merged.push(range);
    }
  }
  return merged;
}
function physicalSchemaElements(schemaTree2) {
  const elements = {};
  function traverse(node) {
    if (node.children.length) {
      for (const child of node.children) traverse(child);
    } else {
      elements[node.path.join(".")] = node.element;
    }
  }
  traverse(schemaTree2);
  return elements;
}
function prefetchAsyncBuffer(file, { fetches }) {
  const promises = fetches.map(({ startByte, endByte }) => file.slice(startByte, endByte));
  return {
    byteLength: file.byteLength,
    slice(start, end = file.byteLength) {
      const index = fetches.findIndex(({ startByte, endByte }) => startByte <= start && end <= endByte);
      if (index < 0) {
        return file.slice(start, end);
      }
      if (fetches[index].startByte !== start || fetches[index].endByte !== end) {
        const startOffset = start - fetches[index].startByte;
        const endOffset = end - fetches[index].startByte;
        if (promises[index] instanceof Promise) {
          return promises[index].then((buffer) => buffer.slice(startOffset, endOffset));
        } else {
          return promises[index].slice(startOffset, endOffset);
        }
      } else {
        return promises[index];
      }
    }
  };
}

// node_modules/hyparquet/src/variant.js
var decoder3 = new TextDecoder();
var metadataCache = /* @__PURE__ */ new WeakMap();
function decodeVariantColumn(value, parsers2 = DEFAULT_PARSERS) {
  if (Array.isArray(value)) {
    return value.map((entry) => decodeVariantColumn(entry, parsers2));
  }
  if (typeof value !== "object") return value;
  if ("metadata" in value) {
    const metadata = parseVariantMetadata(value.metadata);
    const shreddedFields = value.typed_value && decodeTypedValue(value.typed_value, metadata, parsers2);
    const binaryValue = value.value && readVariant(makeReader(value.value), metadata, parsers2);
    if (shreddedFields && binaryValue) {
      return { ...binaryValue, ...shreddedFields };
    }
    return shreddedFields ?? binaryValue;
  }
  return value;
}
function decodeTypedValue(typedValue, metadata, parsers2) {
  if (typedValue instanceof Date) return typedValue;
  if (typedValue && typeof typedValue === "object" && !Array.isArray(typedValue) && !(typedValue instanceof Uint8Array)) {
    if ("typed_value" in typedValue && typedValue.typed_value !== null && typedValue.typed_value !== void 0) {
      return decodeTypedValue(typedValue.typed_value, metadata, parsers2);
    }
    if ("value" in typedValue && typedValue.value instanceof Uint8Array) {
      return readVariant(makeReader(typedValue.value), metadata, parsers2);
    }
    if ("typed_value" in typedValue || "value" in typedValue) {
      return null;
    }
    const result = {};
    for (const [key, field] of Object.entries(typedValue)) {
      if (!metadata.dictionary.includes(key)) continue;
      result[key] = decodeTypedValue(field, metadata, parsers2);
    }
    return result;
  }
  if (typedValue instanceof Uint8Array) {
    return readVariant(makeReader(typedValue), metadata, parsers2);
  }
  if (Array.isArray(typedValue)) {
    return typedValue.map((element) => decodeTypedValue(element, metadata, parsers2));
  }
  return typedValue;
}
function makeReader(bytes) {
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
}
function parseVariantMetadata(bytes) {
  let bufferCache = metadataCache.get(bytes.buffer);
  if (!bufferCache) {
    bufferCache = /* @__PURE__ */ new Map();
    metadataCache.set(bytes.buffer, bufferCache);
  }
  const key = `${bytes.byteOffset}:${bytes.byteLength}`;
  const cached = bufferCache.get(key);
  if (cached) return cached;
  const reader = makeReader(bytes);
  const header = reader.view.getUint8(reader.offset++);
  const version = header & 15;
  if (version !== 1) throw new Error(`parquet unsupported variant metadata version: ${version}`);
  const sorted = (header >> 4 & 1) === 1;
  const offsetSize = (header >> 6 & 3) + 1;
  const dictionarySize = readUnsigned(reader, offsetSize);
  const offsets = new Array(dictionarySize + 1);
  for (let i = 0; i < offsets.length; i++) {
    offsets[i] = readUnsigned(reader, offsetSize);
  }
  const base = reader.offset;
  const dictionary2 = new Array(dictionarySize);
  for (let i = 0; i < dictionarySize; i++) {
    const start = offsets[i];
    const end = offsets[i + 1];
    const strBytes = new Uint8Array(bytes.buffer, bytes.byteOffset + base + start, end - start);
    dictionary2[i] = decoder3.decode(strBytes);
  }
  const metadata = { dictionary: dictionary2, sorted };
  bufferCache.set(key, metadata);
  return metadata;
}
function readUnsigned(reader, byteWidth2) {
  let value = 0;
  for (let i = 0; i < byteWidth2; i++) {
    value |= reader.view.getUint8(reader.offset + i) << i * 8;
  }
  reader.offset += byteWidth2;
  return value;
}
function readVariant(reader, metadata, parsers2) {
  const typeByte = reader.view.getUint8(reader.offset++);
  const basicType = typeByte & 3;
  const header = typeByte >> 2;
  if (basicType === 0) return readVariantPrimitive(reader, header, parsers2);
  if (basicType === 2) return readVariantObject(reader, header, metadata, parsers2);
  if (basicType === 3) return readVariantArray(reader, header, metadata, parsers2);
  const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, header);
  reader.offset += header;
  return decoder3.decode(bytes);
}
function readVariantPrimitive(reader, typeId, parsers2) {
  switch (typeId) {
    case 0:
      return null;
    case 1:
      return true;
    case 2:
      return false;
    case 3: {
      const value = reader.view.getInt8(reader.offset);
      reader.offset += 1;
      return value;
    }
    case 4: {
      const value = reader.view.getInt16(reader.offset, true);
      reader.offset += 2;
      return value;
    }
    case 5: {
      const value = reader.view.getInt32(reader.offset, true);
      reader.offset += 4;
      return value;
    }
    case 6: {
      const value = reader.view.getBigInt64(reader.offset, true);
      reader.offset += 8;
      return value;
    }
    case 7: {
      const value = reader.view.getFloat64(reader.offset, true);
      reader.offset += 8;
      return value;
    }
    case 8:
      return readVariantDecimal(reader, 4);
    case 9:
      return readVariantDecimal(reader, 8);
    case 10:
      return readVariantDecimal(reader, 16);
    case 11: {
      const value = reader.view.getInt32(reader.offset, true);
      reader.offset += 4;
      return parsers2.dateFromDays(value);
    }
    case 12:
    // timestamp_micros (utc)
    case 13: {
      const value = reader.view.getBigInt64(reader.offset, true);
      reader.offset += 8;
      return parsers2.timestampFromMicroseconds(value);
    }
    case 14: {
      const value = reader.view.getFloat32(reader.offset, true);
      reader.offset += 4;
      return value;
    }
    case 15:
      return readVariantBinary(reader);
    case 16: {
      const bytes = readVariantBinary(reader);
      return decoder3.decode(bytes);
    }
    case 17: {
      const value = reader.view.getBigInt64(reader.offset, true);
      reader.offset += 8;
      return value;
    }
    case 18:
    // timestamp_nanos (utc)
    case 19: {
      const value = reader.view.getBigInt64(reader.offset, true);
      reader.offset += 8;
      return parsers2.timestampFromNanoseconds(value);
    }
    case 20: {
      const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, 16);
      reader.offset += 16;
      const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
    }
    default:
      throw new Error(`parquet unsupported variant primitive type: ${typeId}`);
  }
}
function readVariantObject(reader, header, metadata, parsers2) {
  const offsetWidth = (header & 3) + 1;
  const idWidth = (header >> 2 & 3) + 1;
  const isLarge = header >> 4 & 1;
  const numElements = isLarge ? readUnsigned(reader, 4) : reader.view.getUint8(reader.offset++);
  const fieldIds = new Array(numElements);
  for (let i = 0; i < numElements; i++) {
    fieldIds[i] = readUnsigned(reader, idWidth);
  }
  const offsets = new Array(numElements + 1);
  for (let i = 0; i < offsets.length; i++) {
    offsets[i] = readUnsigned(reader, offsetWidth);
  }
  const out = {};
  for (let i = 0; i < numElements; i++) {
    const key = metadata.dictionary[fieldIds[i]];
    const valueReader = {
      view: reader.view,
      offset: reader.offset + offsets[i]
    };
    out[key] = readVariant(valueReader, metadata, parsers2);
  }
  reader.offset += offsets[offsets.length - 1];
  return out;
}
function readVariantArray(reader, header, metadata, parsers2) {
  const fieldOffsetSize = header & 3;
  const isLarge = header >> 2 & 1;
  const offsetWidth = fieldOffsetSize + 1;
  const numElements = readUnsigned(reader, isLarge ? 4 : 1);
  const offsets = new Array(numElements + 1);
  for (let i = 0; i < offsets.length; i++) {
    offsets[i] = readUnsigned(reader, offsetWidth);
  }
  const valuesStart = reader.offset;
  const result = new Array(numElements);
  for (let i = 0; i < numElements; i++) {
    const valueReader = {
      view: reader.view,
      offset: valuesStart + offsets[i]
    };
    result[i] = readVariant(valueReader, metadata, parsers2);
  }
  reader.offset = valuesStart + offsets[offsets.length - 1];
  return result;
}
function readVariantDecimal(reader, width) {
  const scale = reader.view.getUint8(reader.offset);
  reader.offset += 1;
  let unscaled2;
  if (width === 4) {
    unscaled2 = BigInt(reader.view.getInt32(reader.offset, true));
    reader.offset += 4;
  } else if (width === 8) {
    unscaled2 = reader.view.getBigInt64(reader.offset, true);
    reader.offset += 8;
  } else {
    const low = reader.view.getBigUint64(reader.offset, true);
    const high = reader.view.getBigInt64(reader.offset + 8, true);
    unscaled2 = high << 64n | low;
    reader.offset += 16;
  }
  return Number(unscaled2) / 10 ** scale;
}
function readVariantBinary(reader) {
  const length = reader.view.getUint32(reader.offset, true);
  reader.offset += 4;
  const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, length);
  reader.offset += length;
  return bytes;
}

// node_modules/hyparquet/src/assemble.js
function assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath) {
  const maxDefinitionLevel = getMaxDefinitionLevel(schemaPath);
  if (!definitionLevels?.length && !repetitionLevels.length) {
    if (!maxDefinitionLevel || !values.length) return values;
    definitionLevels = new Array(values.length).fill(maxDefinitionLevel);
  }
  const n = definitionLevels?.length || repetitionLevels.length;
  const repetitionPath = schemaPath.map(({ element }) => element.repetition_type);
  let valueIndex = 0;
  const containerStack = [output];
  let currentContainer = output;
  let currentDepth = 0;
  let currentDefLevel = 0;
  let currentRepLevel = 0;
  if (repetitionLevels[0]) {
    while (currentDepth < repetitionPath.length - 2 && currentRepLevel < repetitionLevels[0]) {
      currentDepth++;
      if (repetitionPath[currentDepth] !== "REQUIRED") {
        currentContainer = currentContainer.at(-1);
        containerStack.push(currentContainer);
        currentDefLevel++;
      }
      if (repetitionPath[currentDepth] === "REPEATED") currentRepLevel++;
    }
  }
  for (let i = 0; i < n; i++) {
    const def = definitionLevels?.length ? definitionLevels[i] : maxDefinitionLevel;
    const rep = repetitionLevels[i];
    while (currentDepth && (rep < currentRepLevel || repetitionPath[currentDepth] !== "REPEATED")) {
      if (repetitionPath[currentDepth] !== "REQUIRED") {
        containerStack.pop();
        currentDefLevel--;
      }
      if (repetitionPath[currentDepth] === "REPEATED") currentRepLevel--;
      currentDepth--;
    }
    currentContainer = containerStack.at(-1);
    while ((currentDepth < repetitionPath.length - 2 || repetitionPath[currentDepth + 1] === "REPEATED") && (currentDefLevel < def || repetitionPath[currentDepth + 1] === "REQUIRED")) {
      currentDepth++;
      if (repetitionPath[currentDepth] !== "REQUIRED") {
        const newList = [];
        currentContainer.push(newList);
        currentContainer = newList;
        containerStack.push(newList);
        currentDefLevel++;
      }
      if (repetitionPath[currentDepth] === "REPEATED") currentRepLevel++;
    }
    if (def === maxDefinitionLevel) {
      currentContainer.push(values[valueIndex++]);
    } else if (currentDepth === repetitionPath.length - 2) {
      currentContainer.push(repetitionPath[currentDepth + 1] === "REPEATED" ? [] : null);
    } else {
      currentContainer.push([]);
    }
  }
  if (!output.length) {
    for (let i = 0; i < maxDefinitionLevel; i++) {
      const newList = [];
      currentContainer.push(newList);
      currentContainer = newList;
    }
  }
  return output;
}
function assembleNested(subcolumnData, schema, parsers2, depth = 0) {
  const path = schema.path.join(".");
  const optional = schema.element.repetition_type === "OPTIONAL";
  const nextDepth = optional ? depth + 1 : depth;
  if (isListLike(schema)) {
    let sublist = schema.children[0];
    let subDepth = nextDepth;
    if (sublist.children.length === 1) {
      sublist = sublist.children[0];
      subDepth++;
    }
    assembleNested(subcolumnData, sublist, parsers2, subDepth);
    const subcolumn = sublist.path.join(".");
    const values = subcolumnData.get(subcolumn);
    if (!values) throw new Error("parquet list column missing values");
    if (optional) flattenAtDepth(values, depth);
    subcolumnData.set(path, values);
    subcolumnData.delete(subcolumn);
    return;
  }
  if (isMapLike(schema)) {
    const mapName = schema.children[0].element.name;
    assembleNested(subcolumnData, schema.children[0].children[0], parsers2, nextDepth + 1);
    assembleNested(subcolumnData, schema.children[0].children[1], parsers2, nextDepth + 1);
    const keys = subcolumnData.get(`${path}.${mapName}.key`);
    const values = subcolumnData.get(`${path}.${mapName}.value`);
    if (!keys) throw new Error("parquet map column missing keys");
    if (!values) throw new Error("parquet map column missing values");
    if (keys.length !== values.length) {
      throw new Error("parquet map column key/value length mismatch");
    }
    const out = assembleMaps(keys, values, nextDepth);
    if (optional) flattenAtDepth(out, depth);
    subcolumnData.delete(`${path}.${mapName}.key`);
    subcolumnData.delete(`${path}.${mapName}.value`);
    subcolumnData.set(path, out);
    return;
  }
  if (schema.children.length) {
    const invertDepth = schema.element.repetition_type === "REQUIRED" ? depth : depth + 1;
    const struct = {};
    for (const child of schema.children) {
      assembleNested(subcolumnData, child, parsers2, invertDepth);
      const childData = subcolumnData.get(child.path.join("."));
      if (!childData) throw new Error("parquet struct missing child data");
      struct[child.element.name] = childData;
    }
    for (const child of schema.children) {
      subcolumnData.delete(child.path.join("."));
    }
    let inverted = invertStruct(struct, invertDepth);
    if (schema.element.logical_type?.type === "VARIANT") {
      inverted = decodeVariantColumn(inverted, parsers2);
    }
    if (optional) flattenAtDepth(inverted, depth);
    subcolumnData.set(path, inverted);
  }
}
function flattenAtDepth(arr, depth) {
  for (let i = 0; i < arr.length; i++) {
    if (depth) {
      flattenAtDepth(arr[i], depth - 1);
    } else {
      arr[i] = arr[i].length ? arr[i][0] : null;
    }
  }
}
function assembleMaps(keys, values, depth) {
  const out = [];
  for (let i = 0; i < keys.length; i++) {
    if (depth) {
      out.push(assembleMaps(keys[i], values[i], depth - 1));
    } else {
      if (keys[i]) {
        const obj = {};
        for (let j = 0; j < keys[i].length; j++) {
          const value = values[i][j];
          obj[keys[i][j]] = value === void 0 ? null : value;
        }
        out.push(obj);
      } else {
        out.push(void 0);
      }
    }
  }
  return out;
}
function invertStruct(struct, depth) {
  const keys = Object.keys(struct);
  const length = struct[keys[0]]?.length;
  const out = [];
  for (let i = 0; i < length; i++) {
    const obj = {};
    for (const key of keys) {
      if (struct[key].length !== length) throw new Error("parquet struct parsing error");
      obj[key] = struct[key][i];
    }
    if (depth) {
      out.push(invertStruct(obj, depth - 1));
    } else {
      out.push(obj);
    }
  }
  return out;
}

// node_modules/hyparquet/src/alp.js
var POW10 = [
  1,
  10,
  100,
  1e3,
  1e4,
  1e5,
  1e6,
  1e7,
  1e8,
  1e9,
  1e10,
  1e11,
  1e12,
  1e13,
  1e14,
  1e15,
  1e16,
  1e17,
  1e18
];
var POW10_NEG = [
  1,
  0.1,
  0.01,
  1e-3,
  1e-4,
  1e-5,
  1e-6,
  1e-7,
  1e-8,
  1e-9,
  1e-10,
  1e-11,
  1e-12,
  1e-13,
  1e-14,
  1e-15,
  1e-16,
  1e-17,
  1e-18
];
var POW10F = POW10.slice(0, 11).map(Math.fround);
var POW10F_NEG = POW10_NEG.slice(0, 11).map(Math.fround);
function alpDecode(reader, count, type) {
  if (type === "FLOAT") {
    return alpDecodeFloat(reader, count);
  } else if (type === "DOUBLE") {
    return alpDecodeDouble(reader, count);
  } else {
    throw new Error(`ALP encoding unsupported type: ${type}`);
  }
}
function readAlpHeader(reader) {
  const { view } = reader;
  const compressionMode = view.getUint8(reader.offset++);
  if (compressionMode !== 0) {
    throw new Error(`ALP unsupported compression mode: ${compressionMode}`);
  }
  const integerEncoding = view.getUint8(reader.offset++);
  if (integerEncoding !== 0) {
    throw new Error(`ALP unsupported integer encoding: ${integerEncoding}`);
  }
  const logVectorSize = view.getUint8(reader.offset++);
  if (logVectorSize < 3 || logVectorSize > 15) {
    throw new Error(`ALP invalid log_vector_size: ${logVectorSize}`);
  }
  const vectorSize = 1 << logVectorSize;
  const numElements = view.getInt32(reader.offset, true);
  reader.offset += 4;
  const numVectors = Math.ceil(numElements / vectorSize);
  const offsetArrayStart = reader.offset;
  reader.offset += numVectors * 4;
  return { vectorSize, numElements, numVectors, offsetArrayStart };
}
function alpDecodeFloat(reader, count) {
  const { view } = reader;
  const { vectorSize, numElements, numVectors, offsetArrayStart } = readAlpHeader(reader);
  if (numElements !== count) {
    throw new Error(`ALP num_elements ${numElements} does not match expected ${count}`);
  }
  const output = new Float32Array(count);
  const outputBytes = new Uint8Array(output.buffer);
  for (let v = 0; v < numVectors; v++) {
    reader.offset = offsetArrayStart + view.getUint32(offsetArrayStart + v * 4, true);
    const outputOffset = v * vectorSize;
    const n = Math.min(vectorSize, numElements - outputOffset);
    const exponent = view.getUint8(reader.offset++);
    const factor = view.getUint8(reader.offset++);
    const numExceptions = view.getUint16(reader.offset, true);
    reader.offset += 2;
    const frameOfReference = view.getInt32(reader.offset, true);
    reader.offset += 4;
    const bitWidth2 = view.getUint8(reader.offset++);
    const deltas = unpackBits(reader, n, bitWidth2);
    const mulFactor = POW10F[factor];
    const mulExponent = POW10F_NEG[exponent];
    for (let i = 0; i < n; i++) {
      const encoded = deltas[i] + frameOfReference | 0;
      output[outputOffset + i] = Math.fround(Math.fround(encoded) * mulFactor) * mulExponent;
    }
    patchExceptions(reader, numExceptions, 4, outputBytes, outputOffset);
  }
  return output;
}
function alpDecodeDouble(reader, count) {
  const { view } = reader;
  const { vectorSize, numElements, numVectors, offsetArrayStart } = readAlpHeader(reader);
  if (numElements !== count) {
    throw new Error(`ALP num_elements ${numElements} does not match expected ${count}`);
  }
  const output = new Float64Array(count);
  const outputBytes = new Uint8Array(output.buffer);
  for (let v = 0; v < numVectors; v++) {
    reader.offset = offsetArrayStart + view.getUint32(offsetArrayStart + v * 4, true);
    const outputOffset = v * vectorSize;
    const n = Math.min(vectorSize, numElements - outputOffset);
    const exponent = view.getUint8(reader.offset++);
    const factor = view.getUint8(reader.offset++);
    const numExceptions = view.getUint16(reader.offset, true);
    reader.offset += 2;
    const frameOfReference = view.getBigInt64(reader.offset, true);
    reader.offset += 8;
    const bitWidth2 = view.getUint8(reader.offset++);
    const mulFactor = POW10[factor];
    const mulExponent = POW10_NEG[exponent];
    const forNumber = Number(frameOfReference);
    if (bitWidth2 <= 32 && Number.isSafeInteger(forNumber)) {
      const deltas = unpackBits(reader, n, bitWidth2);
      for (let i = 0; i < n; i++) {
        output[outputOffset + i] = (deltas[i] + forNumber) * mulFactor * mulExponent;
      }
    } else {
      const deltas = unpackBitsBig(reader, n, bitWidth2);
      for (let i = 0; i < n; i++) {
        const encoded = BigInt.asIntN(64, deltas[i] + frameOfReference);
        output[outputOffset + i] = Number(encoded) * mulFactor * mulExponent;
      }
    }
    patchExceptions(reader, numExceptions, 8, outputBytes, outputOffset);
  }
  return output;
}
function patchExceptions(reader, numExceptions, byteSize, outputBytes, outputOffset) {
  if (!numExceptions) return;
  const { view } = reader;
  const positionsStart = reader.offset;
  const valuesStart = positionsStart + numExceptions * 2;
  const source = new Uint8Array(view.buffer, view.byteOffset + valuesStart, numExceptions * byteSize);
  for (let e = 0; e < numExceptions; e++) {
    const pos = view.getUint16(positionsStart + e * 2, true);
    const dest = (outputOffset + pos) * byteSize;
    outputBytes.set(source.subarray(e * byteSize, (e + 1) * byteSize), dest);
  }
  reader.offset = valuesStart + numExceptions * byteSize;
}
function unpackBits(reader, count, bitWidth2) {
  const output = new Uint32Array(count);
  if (!bitWidth2) return output;
  const { view } = reader;
  const start = reader.offset;
  const modulus = 2 ** bitWidth2;
  let bitPos = 0;
  for (let i = 0; i < count; i++) {
    let byteIndex = start + (bitPos >>> 3);
    const shift = bitPos & 7;
    let value = view.getUint8(byteIndex++) >>> shift;
    let bits2 = 8 - shift;
    while (bits2 < bitWidth2) {
      value += view.getUint8(byteIndex++) * 2 ** bits2;
      bits2 += 8;
    }
    output[i] = value % modulus;
    bitPos += bitWidth2;
  }
  reader.offset = start + Math.ceil(count * bitWidth2 / 8);
  return output;
}
function unpackBitsBig(reader, count, bitWidth2) {
  const output = new BigUint64Array(count);
  if (!bitWidth2) return output;
  const { view } = reader;
  const start = reader.offset;
  const mask = (1n << BigInt(bitWidth2)) - 1n;
  let buffer = 0n;
  let bitsInBuffer = 0;
  let byteIndex = start;
  for (let i = 0; i < count; i++) {
    while (bitsInBuffer < bitWidth2) {
      buffer |= BigInt(view.getUint8(byteIndex++)) << BigInt(bitsInBuffer);
      bitsInBuffer += 8;
    }
    output[i] = buffer & mask;
    buffer >>= BigInt(bitWidth2);
    bitsInBuffer -= bitWidth2;
  }
  reader.offset = start + Math.ceil(count * bitWidth2 / 8);
  return output;
}

// node_modules/hyparquet/src/delta.js
function deltaBinaryUnpack(reader, count, output) {
  if (output instanceof Int32Array) {
    deltaBinaryUnpackInt32(reader, count, output);
    return;
  }
  const blockSize = readVarInt(reader);
  const miniblockPerBlock = readVarInt(reader);
  readVarInt(reader);
  let value = readZigZagBigInt(reader);
  let outputIndex = 0;
  output[outputIndex++] = value;
  const valuesPerMiniblock = blockSize / miniblockPerBlock;
  while (outputIndex < count) {
    const minDelta = readZigZagBigInt(reader);
    const bitWidths = new Uint8Array(miniblockPerBlock);
    for (let i = 0; i < miniblockPerBlock; i++) {
      bitWidths[i] = reader.view.getUint8(reader.offset++);
    }
    for (let i = 0; i < miniblockPerBlock && outputIndex < count; i++) {
      const bitWidth2 = bitWidths[i];
      if (bitWidth2) {
        let bitpackPos = 0;
        let miniblockCount = valuesPerMiniblock;
        const mask = (1n << BigInt(bitWidth2)) - 1n;
        while (miniblockCount && outputIndex < count) {
          let bits2 = BigInt(reader.view.getUint32(reader.offset, true) >>> bitpackPos) & mask;
          bitpackPos += bitWidth2;
          while (bitpackPos >= 32) {
            bitpackPos -= 32;
            reader.offset += 4;
            if (bitpackPos) {
              bits2 |= BigInt(reader.view.getUint32(reader.offset, true)) << BigInt(bitWidth2 - bitpackPos) & mask;
            }
          }
          const delta = minDelta + bits2;
          value += delta;
          output[outputIndex++] = value;
          miniblockCount--;
        }
        if (miniblockCount) {
          reader.offset += Math.ceil((miniblockCount * bitWidth2 + bitpackPos) / 8);
        }
      } else {
        for (let j = 0; j < valuesPerMiniblock && outputIndex < count; j++) {
          value += minDelta;
          output[outputIndex++] = value;
        }
      }
    }
  }
}
function deltaBinaryUnpackInt32(reader, count, output) {
  const blockSize = readVarInt(reader);
  const miniblockPerBlock = readVarInt(reader);
  readVarInt(reader);
  let value = readZigZag(reader);
  let outputIndex = 0;
  output[outputIndex++] = value;
  const valuesPerMiniblock = blockSize / miniblockPerBlock;
  const { view } = reader;
  while (outputIndex < count) {
    const minDelta = readZigZagInt33(reader);
    const bitWidthsOffset = reader.offset;
    let offset = bitWidthsOffset + miniblockPerBlock;
    for (let i = 0; i < miniblockPerBlock && outputIndex < count; i++) {
      const bitWidth2 = view.getUint8(bitWidthsOffset + i);
      const end = offset + valuesPerMiniblock * bitWidth2 / 8;
      let bitOffset = 0;
      for (let j = 0; j < valuesPerMiniblock && outputIndex < count; j++) {
        let residual = 0;
        let bitsRead = 0;
        while (bitsRead < bitWidth2) {
          const bitsToRead = Math.min(8 - bitOffset, bitWidth2 - bitsRead);
          if (bitsRead < 32) {
            residual |= (view.getUint8(offset) >>> bitOffset & (1 << bitsToRead) - 1) << bitsRead;
          }
          bitsRead += bitsToRead;
          bitOffset += bitsToRead;
          if (bitOffset === 8) {
            bitOffset = 0;
            offset++;
          }
        }
        value = value + minDelta + residual | 0;
        output[outputIndex++] = value;
      }
      offset = end;
    }
    reader.offset = offset;
  }
}
function readZigZagInt33(reader) {
  const start = reader.offset;
  const low = readVarInt(reader);
  const high = reader.offset - start === 5 ? reader.view.getUint8(start + 4) >>> 4 & 1 : 0;
  return (low >>> 1 | high << 31) ^ -(low & 1);
}
function deltaLengthByteArray(reader, count, output) {
  const lengths = new Int32Array(count);
  deltaBinaryUnpack(reader, count, lengths);
  for (let i = 0; i < count; i++) {
    output[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, lengths[i]);
    reader.offset += lengths[i];
  }
}
function deltaByteArray(reader, count, output) {
  const prefixData = new Int32Array(count);
  deltaBinaryUnpack(reader, count, prefixData);
  const suffixData = new Int32Array(count);
  deltaBinaryUnpack(reader, count, suffixData);
  for (let i = 0; i < count; i++) {
    const suffix = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, suffixData[i]);
    if (prefixData[i]) {
      output[i] = new Uint8Array(prefixData[i] + suffixData[i]);
      output[i].set(output[i - 1].subarray(0, prefixData[i]));
      output[i].set(suffix, prefixData[i]);
    } else {
      output[i] = suffix;
    }
    reader.offset += suffixData[i];
  }
}

// node_modules/hyparquet/src/encoding.js
function readRleBitPackedHybrid(reader, width, output, length) {
  if (length === void 0) {
    length = reader.view.getUint32(reader.offset, true);
    reader.offset += 4;
  }
  const startOffset = reader.offset;
  let seen = 0;
  while (seen < output.length) {
    const header = readVarInt(reader);
    if (header & 1) {
      seen = readBitPacked(reader, header, width, output, seen);
    } else {
      const count = header >>> 1;
      readRle(reader, count, width, output, seen);
      seen += count;
    }
  }
  reader.offset = startOffset + length;
}
function readRle(reader, count, bitWidth2, output, seen) {
  const width = bitWidth2 + 7 >> 3;
  let value = 0;
  for (let i = 0; i < width; i++) {
    value |= reader.view.getUint8(reader.offset++) << (i << 3);
  }
  for (let i = 0; i < count; i++) {
    output[seen + i] = value;
  }
}
function readBitPacked(reader, header, bitWidth2, output, seen) {
  let count = header >> 1 << 3;
  const mask = (1 << bitWidth2) - 1;
  let data = 0;
  if (reader.offset < reader.view.byteLength) {
    data = reader.view.getUint8(reader.offset++);
  } else if (mask) {
    throw new Error(`parquet bitpack offset ${reader.offset} out of range`);
  }
  let left = 8;
  let right = 0;
  while (count) {
    if (right > 8) {
      right -= 8;
      left -= 8;
      data >>>= 8;
    } else if (left - right < bitWidth2) {
      data |= reader.view.getUint8(reader.offset) << left;
      reader.offset++;
      left += 8;
    } else {
      if (seen < output.length) {
        output[seen++] = data >> right & mask;
      }
      count--;
      right += bitWidth2;
    }
  }
  return seen;
}
function byteStreamSplit(reader, count, type, typeLength) {
  const width = byteWidth(type, typeLength);
  const bytes = new Uint8Array(count * width);
  for (let b = 0; b < width; b++) {
    for (let i = 0; i < count; i++) {
      bytes[i * width + b] = reader.view.getUint8(reader.offset++);
    }
  }
  if (type === "FLOAT") return new Float32Array(bytes.buffer);
  else if (type === "DOUBLE") return new Float64Array(bytes.buffer);
  else if (type === "INT32") return new Int32Array(bytes.buffer);
  else if (type === "INT64") return new BigInt64Array(bytes.buffer);
  else if (type === "FIXED_LEN_BYTE_ARRAY") {
    const split3 = new Array(count);
    for (let i = 0; i < count; i++) {
      split3[i] = bytes.subarray(i * width, (i + 1) * width);
    }
    return split3;
  }
  throw new Error(`parquet byte_stream_split unsupported type: ${type}`);
}
function byteWidth(type, typeLength) {
  switch (type) {
    case "INT32":
    case "FLOAT":
      return 4;
    case "INT64":
    case "DOUBLE":
      return 8;
    case "FIXED_LEN_BYTE_ARRAY":
      if (!typeLength) throw new Error("parquet byteWidth missing type_length");
      return typeLength;
    default:
      throw new Error(`parquet unsupported type: ${type}`);
  }
}

// node_modules/hyparquet/src/plain.js
function readPlain(reader, type, count, fixedLength2) {
  if (count === 0) return [];
  if (type === "BOOLEAN") {
    return readPlainBoolean(reader, count);
  } else if (type === "INT32") {
    return readPlainInt32(reader, count);
  } else if (type === "INT64") {
    return readPlainInt64(reader, count);
  } else if (type === "INT96") {
    return readPlainInt96(reader, count);
  } else if (type === "FLOAT") {
    return readPlainFloat(reader, count);
  } else if (type === "DOUBLE") {
    return readPlainDouble(reader, count);
  } else if (type === "BYTE_ARRAY") {
    return readPlainByteArray(reader, count);
  } else if (type === "FIXED_LEN_BYTE_ARRAY") {
    if (!fixedLength2) throw new Error("parquet missing fixed length");
    return readPlainByteArrayFixed(reader, count, fixedLength2);
  } else {
    throw new Error(`parquet unhandled type: ${type}`);
  }
}
function readPlainBoolean(reader, count) {
  const values = new Array(count);
  for (let i = 0; i < count; i++) {
    const byteOffset = reader.offset + (i / 8 | 0);
    const bitOffset = i % 8;
    const byte = reader.view.getUint8(byteOffset);
    values[i] = (byte & 1 << bitOffset) !== 0;
  }
  reader.offset += Math.ceil(count / 8);
  return values;
}
function readPlainInt32(reader, count) {
  const values = (reader.view.byteOffset + reader.offset) % 4 ? new Int32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4)) : new Int32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
  reader.offset += count * 4;
  return values;
}
function readPlainInt64(reader, count) {
  const values = (reader.view.byteOffset + reader.offset) % 8 ? new BigInt64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8)) : new BigInt64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
  reader.offset += count * 8;
  return values;
}
function readPlainInt96(reader, count) {
  const values = new Array(count);
  for (let i = 0; i < count; i++) {
    const low = reader.view.getBigInt64(reader.offset + i * 12, true);
    const high = reader.view.getInt32(reader.offset + i * 12 + 8, true);
    values[i] = BigInt(high) << 64n | low;
  }
  reader.offset += count * 12;
  return values;
}
function readPlainFloat(reader, count) {
  const values = (reader.view.byteOffset + reader.offset) % 4 ? new Float32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4)) : new Float32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
  reader.offset += count * 4;
  return values;
}
function readPlainDouble(reader, count) {
  const values = (reader.view.byteOffset + reader.offset) % 8 ? new Float64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8)) : new Float64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
  reader.offset += count * 8;
  return values;
}
function readPlainByteArray(reader, count) {
  const values = new Array(count);
  for (let i = 0; i < count; i++) {
    const length = reader.view.getUint32(reader.offset, true);
    reader.offset += 4;
    values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, length);
    reader.offset += length;
  }
  return values;
}
function readPlainByteArrayFixed(reader, count, fixedLength2) {
  const values = new Array(count);
  for (let i = 0; i < count; i++) {
    values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, fixedLength2);
    reader.offset += fixedLength2;
  }
  return values;
}
function align(buffer, offset, size) {
  const aligned = new ArrayBuffer(size);
  new Uint8Array(aligned).set(new Uint8Array(buffer, offset, size));
  return aligned;
}

// node_modules/hyparquet/src/snappy.js
var WORD_MASK = [0, 255, 65535, 16777215, 4294967295];
function copyBytes(fromArray, fromPos, toArray, toPos, length) {
  for (let i = 0; i < length; i++) {
    toArray[toPos + i] = fromArray[fromPos + i];
  }
}
function snappyUncompress(input, output) {
  const inputLength = input.byteLength;
  const outputLength = output.byteLength;
  let pos = 0;
  let outPos = 0;
  while (pos < inputLength) {
    const c = input[pos];
    pos++;
    if (c < 128) {
      break;
    }
  }
  if (outputLength && pos >= inputLength) {
    throw new Error("invalid snappy length header");
  }
  while (pos < inputLength) {
    const c = input[pos];
    let len = 0;
    pos++;
    if (pos >= inputLength) {
      throw new Error("missing eof marker");
    }
    if ((c & 3) === 0) {
      let len2 = (c >>> 2) + 1;
      if (len2 > 60) {
        if (pos + 3 >= inputLength) {
          throw new Error("snappy error literal pos + 3 >= inputLength");
        }
        const lengthSize = len2 - 60;
        len2 = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24);
        len2 = (len2 & WORD_MASK[lengthSize]) + 1;
        pos += lengthSize;
      }
      if (pos + len2 > inputLength) {
        throw new Error("snappy error literal exceeds input length");
      }
      copyBytes(input, pos, output, outPos, len2);
      pos += len2;
      outPos += len2;
    } else {
      let offset = 0;
      switch (c & 3) {
        case 1:
          len = (c >>> 2 & 7) + 4;
          offset = input[pos] + (c >>> 5 << 8);
          pos++;
          break;
        case 2:
          if (inputLength <= pos + 1) {
            throw new Error("snappy error end of input");
          }
          len = (c >>> 2) + 1;
          offset = input[pos] + (input[pos + 1] << 8);
          pos += 2;
          break;
        case 3:
          if (inputLength <= pos + 3) {
            throw new Error("snappy error end of input");
          }
          len = (c >>> 2) + 1;
          offset = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24);
          pos += 4;
          break;
        default:
          break;
      }
      if (offset === 0 || isNaN(offset)) {
        throw new Error(`invalid offset ${offset} pos ${pos} inputLength ${inputLength}`);
      }
      if (offset > outPos) {
        throw new Error("cannot copy from before start of buffer");
      }
      copyBytes(output, outPos - offset, output, outPos, len);
      outPos += len;
    }
  }
  if (outPos !== outputLength) throw new Error("premature end of input");
}

// node_modules/hyparquet/src/datapage.js
function readDataPage(bytes, daph, { type, element, schemaPath }) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = { view, offset: 0 };
  let dataPage;
  const repetitionLevels = readRepetitionLevels(reader, daph, schemaPath);
  const { definitionLevels, numNulls } = readDefinitionLevels(reader, daph, schemaPath);
  const nValues = daph.num_values - numNulls;
  if (daph.encoding === "PLAIN") {
    dataPage = readPlain(reader, type, nValues, element.type_length);
  } else if (daph.encoding === "PLAIN_DICTIONARY" || daph.encoding === "RLE_DICTIONARY" || daph.encoding === "RLE") {
    const bitWidth2 = type === "BOOLEAN" ? 1 : view.getUint8(reader.offset++);
    if (bitWidth2) {
      dataPage = new Array(nValues);
      if (type === "BOOLEAN") {
        readRleBitPackedHybrid(reader, bitWidth2, dataPage);
        dataPage = dataPage.map((x) => !!x);
      } else {
        readRleBitPackedHybrid(reader, bitWidth2, dataPage, view.byteLength - reader.offset);
      }
    } else {
      dataPage = new Uint8Array(nValues);
    }
  } else if (daph.encoding === "BYTE_STREAM_SPLIT") {
    dataPage = byteStreamSplit(reader, nValues, type, element.type_length);
  } else if (daph.encoding === "ALP") {
    dataPage = alpDecode(reader, nValues, type);
  } else if (daph.encoding === "DELTA_BINARY_PACKED") {
    const int32 = type === "INT32";
    dataPage = int32 ? new Int32Array(nValues) : new BigInt64Array(nValues);
    deltaBinaryUnpack(reader, nValues, dataPage);
  } else if (daph.encoding === "DELTA_LENGTH_BYTE_ARRAY") {
    dataPage = new Array(nValues);
    deltaLengthByteArray(reader, nValues, dataPage);
  } else if (daph.encoding === "DELTA_BYTE_ARRAY") {
    dataPage = new Array(nValues);
    deltaByteArray(reader, nValues, dataPage);
  } else {
    throw new Error(`parquet unsupported encoding: ${daph.encoding}`);
  }
  return { definitionLevels, repetitionLevels, dataPage };
}
function readRepetitionLevels(reader, daph, schemaPath) {
  if (schemaPath.length > 1) {
    const maxRepetitionLevel = getMaxRepetitionLevel(schemaPath);
    if (maxRepetitionLevel) {
      const values = new Array(daph.num_values);
      readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values);
      return values;
    }
  }
  return [];
}
function readDefinitionLevels(reader, daph, schemaPath) {
  const maxDefinitionLevel = getMaxDefinitionLevel(schemaPath);
  if (!maxDefinitionLevel) return { definitionLevels: [], numNulls: 0 };
  const definitionLevels = new Array(daph.num_values);
  readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), definitionLevels);
  let numNulls = daph.num_values;
  for (const def of definitionLevels) {
    if (def === maxDefinitionLevel) numNulls--;
  }
  if (numNulls === 0) definitionLevels.length = 0;
  return { definitionLevels, numNulls };
}
function decompressPage(compressedBytes, uncompressed_page_size, codec, compressors2) {
  let page;
  const customDecompressor = compressors2?.[codec];
  if (codec === "UNCOMPRESSED") {
    page = compressedBytes;
  } else if (customDecompressor) {
    page = customDecompressor(compressedBytes, uncompressed_page_size);
  } else if (codec === "SNAPPY") {
    page = new Uint8Array(uncompressed_page_size);
    snappyUncompress(compressedBytes, page);
  } else {
    throw new Error(`parquet unsupported compression codec: ${codec}`);
  }
  if (page?.length !== uncompressed_page_size) {
    throw new Error(`parquet decompressed page length ${page?.length} does not match header ${uncompressed_page_size}`);
  }
  return page;
}
function readDataPageV2(compressedBytes, ph, columnDecoder) {
  const view = new DataView(compressedBytes.buffer, compressedBytes.byteOffset, compressedBytes.byteLength);
  const reader = { view, offset: 0 };
  const { type, element, schemaPath, codec, compressors: compressors2 } = columnDecoder;
  const daph2 = ph.data_page_header_v2;
  if (!daph2) throw new Error("parquet data page header v2 is undefined");
  const repetitionLevels = readRepetitionLevelsV2(reader, daph2, schemaPath);
  reader.offset = daph2.repetition_levels_byte_length;
  const definitionLevels = readDefinitionLevelsV2(reader, daph2, schemaPath);
  const uncompressedPageSize = ph.uncompressed_page_size - daph2.definition_levels_byte_length - daph2.repetition_levels_byte_length;
  let page = compressedBytes.subarray(reader.offset);
  if (daph2.is_compressed !== false && uncompressedPageSize) {
    page = decompressPage(page, uncompressedPageSize, codec, compressors2);
  }
  const pageView = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const pageReader = { view: pageView, offset: 0 };
  let dataPage;
  const nValues = daph2.num_values - daph2.num_nulls;
  if (daph2.encoding === "PLAIN") {
    dataPage = readPlain(pageReader, type, nValues, element.type_length);
  } else if (daph2.encoding === "RLE") {
    dataPage = new Array(nValues);
    readRleBitPackedHybrid(pageReader, 1, dataPage);
    dataPage = dataPage.map((x) => !!x);
  } else if (daph2.encoding === "PLAIN_DICTIONARY" || daph2.encoding === "RLE_DICTIONARY") {
    const bitWidth2 = pageView.getUint8(pageReader.offset++);
    dataPage = new Array(nValues);
    readRleBitPackedHybrid(pageReader, bitWidth2, dataPage, uncompressedPageSize - 1);
  } else if (daph2.encoding === "DELTA_BINARY_PACKED") {
    const int32 = type === "INT32";
    dataPage = int32 ? new Int32Array(nValues) : new BigInt64Array(nValues);
    deltaBinaryUnpack(pageReader, nValues, dataPage);
  } else if (daph2.encoding === "DELTA_LENGTH_BYTE_ARRAY") {
    dataPage = new Array(nValues);
    deltaLengthByteArray(pageReader, nValues, dataPage);
  } else if (daph2.encoding === "DELTA_BYTE_ARRAY") {
    dataPage = new Array(nValues);
    deltaByteArray(pageReader, nValues, dataPage);
  } else if (daph2.encoding === "BYTE_STREAM_SPLIT") {
    dataPage = byteStreamSplit(pageReader, nValues, type, element.type_length);
  } else if (daph2.encoding === "ALP") {
    dataPage = alpDecode(pageReader, nValues, type);
  } else {
    throw new Error(`parquet unsupported encoding: ${daph2.encoding}`);
  }
  return { definitionLevels, repetitionLevels, dataPage };
}
function readRepetitionLevelsV2(reader, daph2, schemaPath) {
  const maxRepetitionLevel = getMaxRepetitionLevel(schemaPath);
  if (!maxRepetitionLevel) return [];
  const values = new Array(daph2.num_values);
  readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values, daph2.repetition_levels_byte_length);
  return values;
}
function readDefinitionLevelsV2(reader, daph2, schemaPath) {
  const maxDefinitionLevel = getMaxDefinitionLevel(schemaPath);
  if (maxDefinitionLevel) {
    const values = new Array(daph2.num_values);
    readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), values, daph2.definition_levels_byte_length);
    return values;
  }
}
function bitWidth(value) {
  return 32 - Math.clz32(value);
}

// node_modules/hyparquet/src/column.js
function readColumn(reader, { groupStart, selectStart, selectEnd }, columnDecoder, onPage) {
  const { pathInSchema, schemaPath } = columnDecoder;
  const isFlat = isFlatColumn(schemaPath);
  const chunks = [];
  let dictionary2 = void 0;
  let lastChunk = void 0;
  let rowCount = 0;
  let skipped = 0;
  const emitLastChunk = onPage && (() => {
    lastChunk && onPage({
      pathInSchema,
      columnData: lastChunk,
      rowStart: groupStart + rowCount - lastChunk.length,
      rowEnd: groupStart + rowCount
    });
  });
  while (isFlat ? rowCount < selectEnd : reader.offset < reader.view.byteLength - 1) {
    if (reader.offset >= reader.view.byteLength - 1) break;
    const header = parquetHeader(reader);
    if (header.type === "DICTIONARY_PAGE") {
      const { data } = readPage(reader, header, columnDecoder, dictionary2, void 0, 0);
      if (data) dictionary2 = convert2(data, columnDecoder);
    } else {
      const lastChunkLength = lastChunk?.length || 0;
      const result = readPage(reader, header, columnDecoder, dictionary2, lastChunk, selectStart - rowCount);
      if (result.skipped) {
        if (!chunks.length) {
          skipped += result.skipped;
        }
        rowCount += result.skipped;
      } else if (result.data && lastChunk === result.data) {
        rowCount += result.data.length - lastChunkLength;
      } else if (result.data && result.data.length) {
        emitLastChunk?.();
        chunks.push(result.data);
        rowCount += result.data.length;
        lastChunk = result.data;
      }
    }
  }
  emitLastChunk?.();
  return { data: chunks, skipped };
}
function readPage(reader, header, columnDecoder, dictionary2, previousChunk, pageStart) {
  const { type, element, schemaPath, codec, compressors: compressors2 } = columnDecoder;
  const compressedBytes = new Uint8Array(
    reader.view.buffer,
    reader.view.byteOffset + reader.offset,
    header.compressed_page_size
  );
  reader.offset += header.compressed_page_size;
  if (header.type === "DATA_PAGE") {
    const daph = header.data_page_header;
    if (!daph) throw new Error("parquet data page header is undefined");
    if (pageStart > daph.num_values && isFlatColumn(schemaPath)) {
      return { skipped: daph.num_values };
    }
    const page = decompressPage(compressedBytes, Number(header.uncompressed_page_size), codec, compressors2);
    const { definitionLevels, repetitionLevels, dataPage } = readDataPage(page, daph, columnDecoder);
    const values = convertWithDictionary(dataPage, dictionary2, daph.encoding, columnDecoder);
    const output = Array.isArray(previousChunk) ? previousChunk : [];
    const assembled = assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath);
    return { skipped: 0, data: assembled };
  } else if (header.type === "DATA_PAGE_V2") {
    const daph2 = header.data_page_header_v2;
    if (!daph2) throw new Error("parquet data page header v2 is undefined");
    if (pageStart > daph2.num_rows) {
      return { skipped: daph2.num_rows };
    }
    const { definitionLevels, repetitionLevels, dataPage } = readDataPageV2(compressedBytes, header, columnDecoder);
    const values = convertWithDictionary(dataPage, dictionary2, daph2.encoding, columnDecoder);
    const output = Array.isArray(previousChunk) ? previousChunk : [];
    const assembled = assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath);
    return { skipped: 0, data: assembled };
  } else if (header.type === "DICTIONARY_PAGE") {
    const diph = header.dictionary_page_header;
    if (!diph) throw new Error("parquet dictionary page header is undefined");
    const page = decompressPage(
      compressedBytes,
      Number(header.uncompressed_page_size),
      codec,
      compressors2
    );
    const reader2 = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 };
    const dictArray = readPlain(reader2, type, diph.num_values, element.type_length);
    return { skipped: 0, data: dictArray };
  } else {
    throw new Error(`parquet unsupported page type: ${header.type}`);
  }
}
function parquetHeader(reader) {
  const header = deserializeTCompactProtocol(reader);
  const type = PageTypes[header.field_1];
  const uncompressed_page_size = header.field_2;
  const compressed_page_size = header.field_3;
  const crc = header.field_4;
  const data_page_header = header.field_5 && {
    num_values: header.field_5.field_1,
    encoding: Encodings[header.field_5.field_2],
    definition_level_encoding: Encodings[header.field_5.field_3],
    repetition_level_encoding: Encodings[header.field_5.field_4],
    statistics: pageStatistics(header.field_5.field_5)
  };
  const index_page_header = header.field_6;
  const dictionary_page_header = header.field_7 && {
    num_values: header.field_7.field_1,
    encoding: Encodings[header.field_7.field_2],
    is_sorted: header.field_7.field_3
  };
  const data_page_header_v2 = header.field_8 && {
    num_values: header.field_8.field_1,
    num_nulls: header.field_8.field_2,
    num_rows: header.field_8.field_3,
    encoding: Encodings[header.field_8.field_4],
    definition_levels_byte_length: header.field_8.field_5,
    repetition_levels_byte_length: header.field_8.field_6,
    is_compressed: header.field_8.field_7 === void 0 ? true : header.field_8.field_7,
    // default true
    statistics: pageStatistics(header.field_8.field_8)
  };
  return {
    type,
    uncompressed_page_size,
    compressed_page_size,
    crc,
    data_page_header,
    index_page_header,
    dictionary_page_header,
    data_page_header_v2
  };
}
function pageStatistics(stats) {
  return stats && {
    max: stats.field_1,
    min: stats.field_2,
    null_count: stats.field_3,
    distinct_count: stats.field_4,
    max_value: stats.field_5,
    min_value: stats.field_6,
    is_max_value_exact: stats.field_7,
    is_min_value_exact: stats.field_8
  };
}

// node_modules/hyparquet/src/rowgroup.js
function readRowGroup(options, { metadata }, groupPlan) {
  const asyncColumns = [];
  const schemaTree2 = parquetSchema(metadata);
  for (const chunk of groupPlan.chunks) {
    const { path_in_schema: pathInSchema } = chunk.columnMetadata;
    const schemaPath = getTreePath(schemaTree2, pathInSchema);
    const columnDecoder = {
      pathInSchema,
      element: schemaPath[schemaPath.length - 1].element,
      schemaPath,
      ...options,
      ...chunk.columnMetadata,
      // merge after options, so a partial parsers object keeps the defaults
      parsers: { ...DEFAULT_PARSERS, ...options.parsers }
    };
    const { startByte, endByte } = chunk.range;
    if ("pageLocations" in chunk) {
      asyncColumns.push({
        pathInSchema,
        data: readSelectedPages(options, groupPlan, chunk, chunk.pageLocations, columnDecoder)
      });
    } else if ("offsetIndex" in chunk) {
      asyncColumns.push({
        pathInSchema,
        // fetch offset index
        data: Promise.resolve(options.file.slice(chunk.offsetIndex.startByte, chunk.offsetIndex.endByte)).then((arrayBuffer) => {
          const pages = readOffsetIndex({ view: new DataView(arrayBuffer), offset: 0 }).page_locations;
          return readSelectedPages(options, groupPlan, chunk, pages, columnDecoder);
        })
      });
    } else {
      asyncColumns.push({
        pathInSchema,
        data: Promise.resolve(options.file.slice(startByte, endByte)).then((buffer) => {
          const reader = { view: new DataView(buffer), offset: 0 };
          return readColumn(reader, groupPlan, columnDecoder, options.onPage);
        })
      });
    }
  }
  return {
    groupStart: groupPlan.groupStart,
    groupRows: groupPlan.groupRows,
    selectStart: groupPlan.selectStart,
    selectEnd: groupPlan.selectEnd,
    asyncColumns
  };
}
async function readSelectedPages(options, groupPlan, chunk, pages, columnDecoder) {
  const { data_page_offset, dictionary_page_offset } = chunk.columnMetadata;
  const { selectStart, selectEnd } = groupPlan;
  let { startByte, endByte } = chunk.range;
  let skipped = -1;
  const hasDict = dictionary_page_offset || data_page_offset < pages[0].offset;
  for (let i = 0; i < pages.length; i++) {
    const page = pages[i];
    const pageStart = Number(page.first_row_index);
    const pageEnd = i + 1 < pages.length ? Number(pages[i + 1].first_row_index) : groupPlan.groupRows;
    if (skipped < 0 && pageEnd > selectStart) {
      startByte = Number(page.offset);
      skipped = pageStart;
    }
    if (pageStart < selectEnd) {
      endByte = Number(page.offset) + page.compressed_page_size;
    }
  }
  if (skipped < 0) skipped = 0;
  let view;
  if (hasDict && skipped) {
    const dictLength = Number(pages[0].offset) - chunk.range.startByte;
    const [dictBuffer, dataBuffer] = await Promise.all([
      options.file.slice(chunk.range.startByte, Number(pages[0].offset)),
      options.file.slice(startByte, endByte)
    ]);
    const combined = new Uint8Array(dictLength + dataBuffer.byteLength);
    combined.set(new Uint8Array(dictBuffer, 0, dictLength));
    combined.set(new Uint8Array(dataBuffer), dictLength);
    view = new DataView(combined.buffer);
  } else if (hasDict) {
    view = new DataView(await options.file.slice(chunk.range.startByte, endByte));
  } else {
    view = new DataView(await options.file.slice(startByte, endByte));
  }
  const reader = { view, offset: 0 };
  const adjustedGroupPlan = skipped ? {
    ...groupPlan,
    groupStart: groupPlan.groupStart + skipped,
    selectStart: groupPlan.selectStart - skipped,
    selectEnd: groupPlan.selectEnd - skipped
  } : groupPlan;
  const { data, skipped: columnSkipped } = readColumn(reader, adjustedGroupPlan, columnDecoder, options.onPage);
  return {
    data,
    skipped: skipped + columnSkipped
  };
}
async function asyncGroupToRows({ asyncColumns }, selectStart, selectEnd, columns, rowFormat) {
  const asyncPages = await Promise.all(asyncColumns.map(
    (column) => column.data.then(({ skipped, data }) => ({ skipped, data: flatten(data) }))
  ));
  const selectCount = selectEnd - selectStart;
  if (rowFormat === "object") {
    const groupData2 = Array(selectCount);
    for (let selectRow = 0; selectRow < selectCount; selectRow++) {
      const rowData = {};
      for (let i = 0; i < asyncColumns.length; i++) {
        const { data, skipped } = asyncPages[i];
        rowData[asyncColumns[i].pathInSchema[0]] = data[selectStart + selectRow - skipped];
      }
      groupData2[selectRow] = rowData;
    }
    return groupData2;
  }
  const includedColumnNames = asyncColumns.map((child) => child.pathInSchema[0]).filter((name) => !columns || columns.includes(name));
  const columnOrder = columns ?? includedColumnNames;
  const columnIndexes = columnOrder.map((name) => asyncColumns.findIndex((column) => column.pathInSchema[0] === name));
  const groupData = Array(selectCount);
  for (let selectRow = 0; selectRow < selectCount; selectRow++) {
    const rowData = Array(asyncColumns.length);
    for (let i = 0; i < columnOrder.length; i++) {
      const colIdx = columnIndexes[i];
      if (colIdx < 0) throw new Error(`parquet column not found: ${columnOrder[i]}`);
      const { data, skipped } = asyncPages[colIdx];
      rowData[i] = data[selectStart + selectRow - skipped];
    }
    groupData[selectRow] = rowData;
  }
  return groupData;
}
function assembleAsync(asyncRowGroup, schemaTree2, parsers2) {
  const { asyncColumns } = asyncRowGroup;
  const allParsers = { ...DEFAULT_PARSERS, ...parsers2 };
  const assembled = [];
  for (const child of schemaTree2.children) {
    if (child.children.length) {
      const childColumns = asyncColumns.filter((column) => column.pathInSchema[0] === child.element.name);
      if (!childColumns.length) continue;
      assembled.push({
        pathInSchema: child.path,
        data: (async () => {
          const resolved = await Promise.all(childColumns.map((c) => c.data));
          const subcolumnData = /* @__PURE__ */ new Map();
          const flattened = resolved.map(({ data }) => flatten(data));
          const skipped = Math.max(asyncRowGroup.selectStart ?? 0, ...resolved.map((result) => result.skipped));
          const end = Math.min(asyncRowGroup.selectEnd ?? Infinity, ...resolved.map((result, i) => result.skipped + flattened[i].length));
          for (let i = 0; i < childColumns.length; i++) {
            const start = skipped - resolved[i].skipped;
            const length = Math.max(0, end - skipped);
            subcolumnData.set(
              childColumns[i].pathInSchema.join("."),
              flattened[i].slice(start, start + length)
            );
          }
          assembleNested(subcolumnData, child, allParsers);
          const assembled2 = subcolumnData.get(child.element.name);
          if (!assembled2) throw new Error("parquet column data not assembled");
          return { data: [assembled2], skipped };
        })()
      });
    } else {
      const asyncColumn = asyncColumns.find((column) => column.pathInSchema[0] === child.element.name);
      if (asyncColumn) assembled.push(asyncColumn);
    }
  }
  return { ...asyncRowGroup, asyncColumns: assembled };
}

// node_modules/hyparquet/src/scan.js
async function prepareParquetRead(options) {
  const prepared = await prepareParquetOptions(options);
  return {
    options: prepared,
    plan: parquetPlan(prepared)
  };
}
async function prepareParquetOptions(options) {
  const metadata = options.metadata ?? await parquetMetadataAsync(options.file, options);
  const schemaColumns = parquetSchema(metadata).children.map((child) => child.element.name);
  const filterColumns = columnsNeededForFilter(options.filter);
  const missingFilterColumns = filterColumns.filter((column) => !schemaColumns.includes(column));
  if (missingFilterColumns.length) {
    throw new Error(`parquet filter columns not found: ${missingFilterColumns.join(", ")}`);
  }
  if (options.columns) {
    const missingColumns = options.columns.filter((column) => !schemaColumns.includes(column));
    if (missingColumns.length) throw new Error(`parquet column not found: ${missingColumns[0]}`);
  }
  let prepared = { ...options, metadata };
  prepared = await withBloomFilters(prepared);
  prepared = await withPageIndexes(prepared);
  return prepared;
}
function readParquetPlan(options, plan) {
  const readOptions = { ...options, file: prefetchAsyncBuffer(options.file, plan) };
  return plan.groups.map((group) => readRowGroup(readOptions, plan, group));
}
async function withBloomFilters(options) {
  if (!options.useBloomFilters || !options.filter || !options.metadata) return options;
  const schemaTree2 = parquetSchema(options.metadata);
  const schemaElements = {};
  for (const child of schemaTree2.children) schemaElements[child.element.name] = child.element;
  const bloomFiltersByGroup = await prefetchBloomFilters({
    file: options.file,
    metadata: options.metadata,
    filter: options.filter,
    filterStrict: options.filterStrict
  });
  return { ...options, bloomFiltersByGroup, schemaElements };
}
async function withPageIndexes(options) {
  if (!options.usePageIndex || !options.filter || !options.metadata) return options;
  const { pageRangesByGroup, pageLocationsByGroup } = await prefetchPageIndexes({
    file: options.file,
    metadata: options.metadata,
    filter: options.filter,
    filterStrict: options.filterStrict,
    rowStart: options.rowStart,
    rowEnd: options.rowEnd,
    columns: options.columns,
    bloomFiltersByGroup: options.bloomFiltersByGroup,
    schemaElements: options.schemaElements,
    parsers: options.parsers
  });
  return { ...options, pageRangesByGroup, pageLocationsByGroup };
}

// node_modules/hyparquet/src/read.js
var rowIndex = (
  /** @type {typeof import('../src/types.js').rowIndex} */
  /* @__PURE__ */ Symbol("rowIndex")
);
async function parquetRead(options) {
  options.metadata ??= await parquetMetadataAsync(options.file, options);
  const { rowStart = 0, rowEnd, columns, onChunk, onComplete, rowFormat, filter, filterStrict = true } = options;
  if (filter && rowFormat !== "object") {
    throw new Error('parquet filter requires rowFormat: "object"');
  }
  if (options.includeRowIndex && rowFormat !== "object") {
    throw new Error('parquet includeRowIndex requires rowFormat: "object"');
  }
  const filterColumns = columnsNeededForFilter(filter);
  let readColumns = columns;
  if (columns && filterColumns.length) {
    const selectedColumns = new Set(columns);
    const extraColumns = filterColumns.filter((column) => !selectedColumns.has(column));
    if (extraColumns.length) readColumns = [...columns, ...extraColumns];
  }
  const readOptions = readColumns === columns ? options : { ...options, columns: readColumns };
  const prepared = await prepareParquetRead(readOptions);
  const preparedOptions = prepared.options;
  const requiresProjection = readColumns !== columns;
  const asyncGroups = readParquetPlan(preparedOptions, prepared.plan);
  if (!onComplete && !onChunk) {
    await awaitAllColumns(asyncGroups);
    return;
  }
  if (!preparedOptions.metadata) throw new Error("parquet requires metadata");
  const schemaTree2 = parquetSchema(preparedOptions.metadata);
  const assembled = asyncGroups.map((arg) => assembleAsync(arg, schemaTree2, options.parsers));
  if (onChunk) {
    for (const asyncGroup of assembled) {
      for (const asyncColumn of asyncGroup.asyncColumns) {
        asyncColumn.data.then(({ data, skipped }) => {
          let rowStart2 = asyncGroup.groupStart + skipped;
          for (const columnData of data) {
            onChunk({
              columnName: asyncColumn.pathInSchema[0],
              columnData,
              rowStart: rowStart2,
              rowEnd: rowStart2 + columnData.length
            });
            rowStart2 += columnData.length;
          }
        }, () => {
        });
      }
    }
  }
  if (onComplete) {
    await awaitAllColumns(assembled);
    const rows = [];
    for (const asyncGroup of assembled) {
      const selectStart = asyncGroup.selectStart ?? Math.max(rowStart - asyncGroup.groupStart, 0);
      const selectEnd = asyncGroup.selectEnd ?? Math.min((rowEnd ?? Infinity) - asyncGroup.groupStart, asyncGroup.groupRows);
      const groupData = rowFormat === "object" ? await asyncGroupToRows(asyncGroup, selectStart, selectEnd, readColumns, "object") : await asyncGroupToRows(asyncGroup, selectStart, selectEnd, columns, "array");
      if (options.includeRowIndex) {
        for (let i = 0; i < groupData.length; i++) {
          Object.defineProperty(groupData[i], rowIndex, {
            value: asyncGroup.groupStart + selectStart + i
          });
        }
      }
      if (filter) {
        for (
          const row of
          /** @type {Record<string, any>[]} */
          groupData
        ) {
          if (matchFilter(row, filter, filterStrict)) {
            if (requiresProjection && columns) {
              for (const col of filterColumns) {
                if (!columns.includes(col)) delete row[col];
              }
            }
            rows.push(row);
          }
        }
      } else {
        concat(rows, groupData);
      }
    }
    onComplete(rows);
  } else {
    await awaitAllColumns(assembled);
  }
}
async function awaitAllColumns(asyncGroups) {
  const all = asyncGroups.flatMap((g) => g.asyncColumns.map((c) => c.data));
  const results = await Promise.allSettled(all);
  const failed2 = results.find((r) => r.status === "rejected");
  if (failed2) throw failed2.reason;
}

// node_modules/fzstd/esm/index.mjs
var ab = ArrayBuffer;
var u8 = Uint8Array;
var u16 = Uint16Array;
var i16 = Int16Array;
var i32 = Int32Array;
var slc = function(v, s, e) {
  if (u8.prototype.slice)
    return u8.prototype.slice.call(v, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  var n = new u8(e - s);
  n.set(v.subarray(s, e));
  return n;
};
var fill = function(v, n, s, e) {
  if (u8.prototype.fill)
    return u8.prototype.fill.call(v, n, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  for (; s < e; ++s)
    v[s] = n;
  return v;
};
var cpw = function(v, t, s, e) {
  if (u8.prototype.copyWithin)
    return u8.prototype.copyWithin.call(v, t, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  while (s < e) {
    v[t++] = v[s++];
  }
};
var ec = [
  "invalid zstd data",
  "window size too large (>2046MB)",
  "invalid block type",
  "FSE accuracy too high",
  "match distance too far back",
  "unexpected EOF"
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var rb = function(d, b, n) {
  var i = 0, o = 0;
  for (; i < n; ++i)
    o |= d[b++] << (i << 3);
  return o;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var rzfh = function(dat, w) {
  var n3 = dat[0] | dat[1] << 8 | dat[2] << 16;
  if (n3 == 3126568 && dat[3] == 253) {
    var flg = dat[4];
    var ss = flg >> 5 & 1, cc = flg >> 2 & 1, df = flg & 3, fcf = flg >> 6;
    if (flg & 8)
      err(0);
    var bt = 6 - ss;
    var db = df == 3 ? 4 : df;
    var di = rb(dat, bt, db);
    bt += db;
    var fsb = fcf ? 1 << fcf : ss;
    var fss = rb(dat, bt, fsb) + (fcf == 1 && 256);
    var ws = fss;
    if (!ss) {
      var wb = 1 << 10 + (dat[5] >> 3);
      ws = wb + (wb >> 3) * (dat[5] & 7);
    }
    if (ws > 2145386496)
      err(1);
    var buf = new u8((w == 1 ? fss || ws : w ? 0 : ws) + 12);
    buf[0] = 1, buf[4] = 4, buf[8] = 8;
    return {
      b: bt + fsb,
      y: 0,
      l: 0,
      d: di,
      w: w && w != 1 ? w : buf.subarray(12),
      e: ws,
      o: new i32(buf.buffer, 0, 3),
      u: fss,
      c: cc,
      m: Math.min(131072, ws)
    };
  } else if ((n3 >> 4 | dat[3] << 20) == 25481893) {
    return b4(dat, 4) + 8;
  }
  err(0);
};
var msb = function(val) {
  var bits2 = 0;
  for (; 1 << bits2 <= val; ++bits2)
    ;
  return bits2 - 1;
};
var rfse = function(dat, bt, mal) {
  var tpos = (bt << 3) + 4;
  var al = (dat[bt] & 15) + 5;
  if (al > mal)
    err(3);
  var sz = 1 << al;
  var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
  var buf = new ab(512 + (sz << 2));
  var freq = new i16(buf, 0, 256);
  var dstate = new u16(buf, 0, 256);
  var nstate = new u16(buf, 512, sz);
  var bb1 = 512 + (sz << 1);
  var syms = new u8(buf, bb1, sz);
  var nbits = new u8(buf, bb1 + sz);
  while (sym < 255 && probs > 0) {
    var bits2 = msb(probs + 1);
    var cbt = tpos >> 3;
    var msk = (1 << bits2 + 1) - 1;
    var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (tpos & 7) & msk;
    var msk1fb = (1 << bits2) - 1;
    var msv = msk - probs - 1;
    var sval = val & msk1fb;
    if (sval < msv)
      tpos += bits2, val = sval;
    else {
      tpos += bits2 + 1;
      if (val > msk1fb)
        val -= msv;
    }
    freq[++sym] = --val;
    if (val == -1) {
      probs += val;
      syms[--ht] = sym;
    } else
      probs -= val;
    if (!val) {
      do {
        var rbt = tpos >> 3;
        re = (dat[rbt] | dat[rbt + 1] << 8) >> (tpos & 7) & 3;
        tpos += 2;
        sym += re;
      } while (re == 3);
    }
  }
  if (sym > 255 || probs)
    err(0);
  var sympos = 0;
  var sstep = (sz >> 1) + (sz >> 3) + 3;
  var smask = sz - 1;
  for (var s = 0; s <= sym; ++s) {
    var sf = freq[s];
    if (sf < 1) {
      dstate[s] = -sf;
      continue;
    }
    for (i = 0; i < sf; ++i) {
      syms[sympos] = s;
      do {
        sympos = sympos + sstep & smask;
      } while (sympos >= ht);
    }
  }
  if (sympos)
    err(0);
  for (i = 0; i < sz; ++i) {
    var ns = dstate[syms[i]]++;
    var nb = nbits[i] = al - msb(ns);
    nstate[i] = (ns << nb) - sz;
  }
  return [tpos + 7 >> 3, {
    b: al,
    s: syms,
    n: nbits,
    t: nstate
  }];
};
var rhu = function(dat, bt) {
  var i = 0, wc = -1;
  var buf = new u8(292), hb = dat[bt];
  var hw = buf.subarray(0, 256);
  var rc = buf.subarray(256, 268);
  var ri = new u16(buf.buffer, 268);
  if (hb < 128) {
    var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
    bt += hb;
    var epos = ebt << 3;
    var lb = dat[bt];
    if (!lb)
      err(0);
    var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
    var fpos = (++bt << 3) - 8 + msb(lb);
    for (; ; ) {
      fpos -= btr1;
      if (fpos < epos)
        break;
      var cbt = fpos >> 3;
      st1 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr1) - 1;
      hw[++wc] = fdt.s[st1];
      fpos -= btr2;
      if (fpos < epos)
        break;
      cbt = fpos >> 3;
      st2 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr2) - 1;
      hw[++wc] = fdt.s[st2];
      btr1 = fdt.n[st1];
      st1 = fdt.t[st1];
      btr2 = fdt.n[st2];
      st2 = fdt.t[st2];
    }
    if (++wc > 255)
      err(0);
  } else {
    wc = hb - 127;
    for (; i < wc; i += 2) {
      var byte = dat[++bt];
      hw[i] = byte >> 4;
      hw[i + 1] = byte & 15;
    }
    ++bt;
  }
  var wes = 0;
  for (i = 0; i < wc; ++i) {
    var wt = hw[i];
    if (wt > 11)
      err(0);
    wes += wt && 1 << wt - 1;
  }
  var mb = msb(wes) + 1;
  var ts = 1 << mb;
  var rem = ts - wes;
  if (rem & rem - 1)
    err(0);
  hw[wc++] = msb(rem) + 1;
  for (i = 0; i < wc; ++i) {
    var wt = hw[i];
    ++rc[hw[i] = wt && mb + 1 - wt];
  }
  var hbuf = new u8(ts << 1);
  var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
  ri[mb] = 0;
  for (i = mb; i > 0; --i) {
    var pv = ri[i];
    fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << mb - i));
  }
  if (ri[0] != ts)
    err(0);
  for (i = 0; i < wc; ++i) {
    var bits2 = hw[i];
    if (bits2) {
      var code = ri[bits2];
      fill(syms, i, code, ri[bits2] = code + (1 << mb - bits2));
    }
  }
  return [bt, {
    n: nb,
    b: mb,
    s: syms
  }];
};
var dllt = rfse(/* @__PURE__ */ new u8([
  81,
  16,
  99,
  140,
  49,
  198,
  24,
  99,
  12,
  33,
  196,
  24,
  99,
  102,
  102,
  134,
  70,
  146,
  4
]), 0, 6)[1];
var dmlt = rfse(/* @__PURE__ */ new u8([
  33,
  20,
  196,
  24,
  99,
  140,
  33,
  132,
  16,
  66,
  8,
  33,
  132,
  16,
  66,
  8,
  33,
  68,
  68,
  68,
  68,
  68,
  68,
  68,
  68,
  36,
  9
]), 0, 6)[1];
var doct = rfse(/* @__PURE__ */ new u8([
  32,
  132,
  16,
  66,
  102,
  70,
  68,
  68,
  68,
  68,
  36,
  73,
  2
]), 0, 5)[1];
var b2bl = function(b, s) {
  var len = b.length, bl = new i32(len);
  for (var i = 0; i < len; ++i) {
    bl[i] = s;
    s += 1 << b[i];
  }
  return bl;
};
var llb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
  0,
  0,
  0,
  0,
  16843009,
  50528770,
  134678020,
  202050057,
  269422093
])).buffer, 0, 36);
var llbl = /* @__PURE__ */ b2bl(llb, 0);
var mlb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  16843009,
  50528770,
  117769220,
  185207048,
  252579084,
  16
])).buffer, 0, 53);
var mlbl = /* @__PURE__ */ b2bl(mlb, 3);
var dhu = function(dat, out, hu) {
  var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
  if (!lb)
    err(0);
  var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
  for (; pos > eb && i < ss; ) {
    var cbt = pos >> 3;
    var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (pos & 7);
    st = (st << btr | val) & msk;
    out[++i] = hu.s[st];
    pos -= btr = hu.n[st];
  }
  if (pos != eb || i + 1 != ss)
    err(0);
};
var dhu4 = function(dat, out, hu) {
  var bt = 6;
  var ss = out.length, sz1 = ss + 3 >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
  dhu(dat.subarray(bt, bt += dat[0] | dat[1] << 8), out.subarray(0, sz1), hu);
  dhu(dat.subarray(bt, bt += dat[2] | dat[3] << 8), out.subarray(sz1, sz2), hu);
  dhu(dat.subarray(bt, bt += dat[4] | dat[5] << 8), out.subarray(sz2, sz3), hu);
  dhu(dat.subarray(bt), out.subarray(sz3), hu);
};
var rzb = function(dat, st, out) {
  var _a;
  var bt = st.b;
  var b0 = dat[bt], btype = b0 >> 1 & 3;
  st.l = b0 & 1;
  var sz = b0 >> 3 | dat[bt + 1] << 5 | dat[bt + 2] << 13;
  var ebt = (bt += 3) + sz;
  if (btype == 1) {
    if (bt >= dat.length)
      return;
    st.b = bt + 1;
    if (out) {
      fill(out, dat[bt], st.y, st.y += sz);
      return out;
    }
    return fill(new u8(sz), dat[bt]);
  }
  if (ebt > dat.length)
    return;
  if (btype == 0) {
    st.b = ebt;
    if (out) {
      out.set(dat.subarray(bt, ebt), st.y);
      st.y += sz;
      return out;
    }
    return slc(dat, bt, ebt);
  }
  if (btype == 2) {
    var b3 = dat[bt], lbt = b3 & 3, sf = b3 >> 2 & 3;
    var lss = b3 >> 4, lcs = 0, s4 = 0;
    if (lbt < 2) {
      if (sf & 1)
        lss |= dat[++bt] << 4 | (sf & 2 && dat[++bt] << 12);
      else
        lss = b3 >> 3;
    } else {
      s4 = sf;
      if (sf < 2)
        lss |= (dat[++bt] & 63) << 4, lcs = dat[bt] >> 6 | dat[++bt] << 2;
      else if (sf == 2)
        lss |= dat[++bt] << 4 | (dat[++bt] & 3) << 12, lcs = dat[bt] >> 2 | dat[++bt] << 6;
      else
        lss |= dat[++bt] << 4 | (dat[++bt] & 63) << 12, lcs = dat[bt] >> 6 | dat[++bt] << 2 | dat[++bt] << 10;
    }
    ++bt;
    var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
    var spl = buf.length - lss;
    if (lbt == 0)
      buf.set(dat.subarray(bt, bt += lss), spl);
    else if (lbt == 1)
      fill(buf, dat[bt++], spl);
    else {
      var hu = st.h;
      if (lbt == 2) {
        var hud = rhu(dat, bt);
        lcs += bt - (bt = hud[0]);
        st.h = hu = hud[1];
      } else if (!hu)
        err(0);
      (s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
    }
    var ns = dat[bt++];
    if (ns) {
      if (ns == 255)
        ns = (dat[bt++] | dat[bt++] << 8) + 32512;
      else if (ns > 127)
        ns = ns - 128 << 8 | dat[bt++];
      var scm = dat[bt++];
      if (scm & 3)
        err(0);
      var dts = [dmlt, doct, dllt];
      for (var i = 2; i > -1; --i) {
        var md = scm >> (i << 1) + 2 & 3;
        if (md == 1) {
          var rbuf = new u8([0, 0, dat[bt++]]);
          dts[i] = {
            s: rbuf.subarray(2, 3),
            n: rbuf.subarray(0, 1),
            t: new u16(rbuf.buffer, 0, 1),
            b: 0
          };
        } else if (md == 2) {
          _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
        } else if (md == 3) {
          if (!st.t)
            err(0);
          dts[i] = st.t[i];
        }
      }
      var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
      var lb = dat[ebt - 1];
      if (!lb)
        err(0);
      var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
      var lst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << llt.b) - 1;
      cbt = (spos -= oct.b) >> 3;
      var ost = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << oct.b) - 1;
      cbt = (spos -= mlt.b) >> 3;
      var mst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mlt.b) - 1;
      for (++ns; --ns; ) {
        var llc = llt.s[lst];
        var lbtr = llt.n[lst];
        var mlc = mlt.s[mst];
        var mbtr = mlt.n[mst];
        var ofc = oct.s[ost];
        var obtr = oct.n[ost];
        cbt = (spos -= ofc) >> 3;
        var ofp = 1 << ofc;
        var off = ofp + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16 | dat[cbt + 3] << 24) >>> (spos & 7) & ofp - 1);
        cbt = (spos -= mlb[mlc]) >> 3;
        var ml = mlbl[mlc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << mlb[mlc]) - 1);
        cbt = (spos -= llb[llc]) >> 3;
        var ll = llbl[llc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << llb[llc]) - 1);
        cbt = (spos -= lbtr) >> 3;
        lst = llt.t[lst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << lbtr) - 1);
        cbt = (spos -= mbtr) >> 3;
        mst = mlt.t[mst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mbtr) - 1);
        cbt = (spos -= obtr) >> 3;
        ost = oct.t[ost] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << obtr) - 1);
        if (off > 3) {
          st.o[2] = st.o[1];
          st.o[1] = st.o[0];
          st.o[0] = off -= 3;
        } else {
          var idx = off - (ll != 0);
          if (idx) {
            off = idx == 3 ? st.o[0] - 1 : st.o[idx];
            if (idx > 1)
              st.o[2] = st.o[1];
            st.o[1] = st.o[0];
            st.o[0] = off;
          } else
            off = st.o[0];
        }
        for (var i = 0; i < ll; ++i) {
          buf[oubt + i] = buf[spl + i];
        }
        oubt += ll, spl += ll;
        var stin = oubt - off;
        if (stin < 0) {
          var len = -stin;
          var bs = st.e + stin;
          if (len > ml)
            len = ml;
          for (var i = 0; i < len; ++i) {
            buf[oubt + i] = st.w[bs + i];
          }
          oubt += len, ml -= len, stin = 0;
        }
        for (var i = 0; i < ml; ++i) {
          buf[oubt + i] = buf[stin + i];
        }
        oubt += ml;
      }
      if (oubt != spl) {
        while (spl < buf.length) {
          buf[oubt++] = buf[spl++];
        }
      } else
        oubt = buf.length;
      if (out)
        st.y += oubt;
      else
        buf = slc(buf, 0, oubt);
    } else if (out) {
      st.y += lss;
      if (spl) {
        for (var i = 0; i < lss; ++i) {
          buf[i] = buf[spl + i];
        }
      }
    } else if (spl)
      buf = slc(buf, spl);
    st.b = ebt;
    return buf;
  }
  err(2);
};
var cct = function(bufs, ol) {
  if (bufs.length == 1)
    return bufs[0];
  var buf = new u8(ol);
  for (var i = 0, b = 0; i < bufs.length; ++i) {
    var chk = bufs[i];
    buf.set(chk, b);
    b += chk.length;
  }
  return buf;
};
function decompress(dat, buf) {
  var bufs = [], nb = +!buf;
  var bt = 0, ol = 0;
  for (; dat.length; ) {
    var st = rzfh(dat, nb || buf);
    if (typeof st == "object") {
      if (nb) {
        buf = null;
        if (st.w.length == st.u) {
          bufs.push(buf = st.w);
          ol += st.u;
        }
      } else {
        bufs.push(buf);
        st.e = 0;
      }
      for (; !st.l; ) {
        var blk = rzb(dat, st, buf);
        if (!blk)
          err(5);
        if (buf)
          st.e = st.y;
        else {
          bufs.push(blk);
          ol += blk.length;
          cpw(st.w, 0, blk.length);
          st.w.set(blk, st.w.length - blk.length);
        }
      }
      bt = st.b + st.c * 4;
    } else
      bt = st;
    dat = dat.subarray(bt);
  }
  return cct(bufs, ol);
}

// node_modules/hysnappy/js/uncompress.js
function snappyUncompressor() {
  const wasm = instantiateWasm();
  return (input, outputLength) => {
    const { memory, uncompress } = wasm.exports;
    const inputStart = 68e3;
    const outputStart = inputStart + input.byteLength;
    const totalSize = inputStart + input.byteLength + outputLength;
    if (memory.buffer.byteLength < totalSize) {
      const pageSize = 64 * 1024;
      const currentPages = memory.buffer.byteLength / pageSize;
      const requiredPages = Math.ceil(totalSize / pageSize);
      const pagesToGrow = requiredPages - currentPages;
      memory.grow(pagesToGrow);
    }
    const byteArray = new Uint8Array(memory.buffer);
    byteArray.set(input, inputStart);
    const result = uncompress(inputStart, input.byteLength, outputStart);
    if (result === -1) throw new Error("invalid snappy length header");
    if (result === -2) throw new Error("missing eof marker");
    if (result === -3) throw new Error("premature end of input");
    if (result) throw new Error(`failed to uncompress data ${result}`);
    return byteArray.slice(outputStart, outputStart + outputLength);
  };
}
function instantiateWasm() {
  const binaryString = atob(wasm64);
  const byteArray = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i += 1) {
    byteArray[i] = binaryString.charCodeAt(i);
  }
  const mod = new WebAssembly.Module(byteArray);
  return new WebAssembly.Instance(mod);
}
var wasm64 = "AGFzbQEAAAABEANgAABgA39/fwF/YAF/AX8DBgUAAQEBAgUDAQACBj8KfwFBoIwEC38AQYAIC38AQaAMC38AQaAMC38AQaCMBAt/AEGACAt/AEGgjAQLfwBBgIAIC38AQQALfwBBAQsHwQEOBm1lbW9yeQIAEV9fd2FzbV9jYWxsX2N0b3JzAAAGbWVtY3B5AAEHbWVtbW92ZQACCnVuY29tcHJlc3MAAwxfX2Rzb19oYW5kbGUDAQpfX2RhdGFfZW5kAwILX19zdGFja19sb3cDAwxfX3N0YWNrX2hpZ2gDBA1fX2dsb2JhbF9iYXNlAwULX19oZWFwX2Jhc2UDBgpfX2hlYXBfZW5kAwcNX19tZW1vcnlfYmFzZQMIDF9fdGFibGVfYmFzZQMJCuASBQIAC8sBAQN/AkAgAkUNAAJAAkAgAkEHcSIDDQAgACEEIAIhBQwBCyAAIQQgAiEFA0AgBCABLQAAOgAAIARBAWohBCABQQFqIQEgBUF/aiEFIANBf2oiAw0ACwsgAkEISQ0AA0AgBCABLQAAOgAAIAQgAS0AAToAASAEIAEtAAI6AAIgBCABLQADOgADIAQgAS0ABDoABCAEIAEtAAU6AAUgBCABLQAGOgAGIAQgAS0ABzoAByAEQQhqIQQgAUEIaiEBIAVBeGoiBQ0ACwsgAAugAwEEfwJAIAAgAUYNAAJAAkAgACABSQ0AIAEgAmoiAyAASw0BCyACRQ0BAkACQCACQQdxIgMNACAAIQQgAiEFDAELIAAhBCACIQUDQCAEIAEtAAA6AAAgBEEBaiEEIAFBAWohASAFQX9qIQUgA0F/aiIDDQALCyACQQhJDQEDQCAEIAEtAAA6AAAgBCABLQABOgABIAQgAS0AAjoAAiAEIAEtAAM6AAMgBCABLQAEOgAEIAQgAS0ABToABSAEIAEtAAY6AAYgBCABLQAHOgAHIARBCGohBCABQQhqIQEgBUF4aiIFDQAMAgsLIAJFDQACQAJAIAJBA3EiBA0AIAAgAmohBiACIQUMAQsgAiEFA0AgBUF/aiIFIABqIgYgBSABaiIDLQAAOgAAIARBf2oiBA0ACwsgAkEESQ0AIAZBfGohASADQXxqIQQDQCABQQNqIARBA2otAAA6AAAgAUECaiAEQQJqLQAAOgAAIAFBAWogBEEBai0AADoAACABIAQtAAA6AAAgAUF8aiEBIARBfGohBCAFQXxqIgUNAAsLIAALswoBCX8jgICAgABBIGsiAySAgICAACADQQlqQgA3AAAgA0IANwIEIAMgA0EYajYCAEF/IQQCQCABRQ0AIAMgAUF/aiIFNgIcIAMgAEEBajYCGCAALAAAIgZB/wBxIQcCQCAGQX9KDQAgBUUNASADIAFBfmoiBTYCHCADIABBAmo2AhggACwAASIGQf8AcUEHdCAHciEHQX8hBCAGQX9KDQAgBUUNASADIAFBfWoiBTYCHCADIABBA2o2AhggACwAAiIGQf8AcUEOdCAHciEHQX8hBCAGQX9KDQAgBUUNASADIAFBfGoiBTYCHCADIABBBGo2AhggACwAAyIGQf8AcUEVdCAHciEHQX8hBCAGQX9KDQAgBUUNASADIAFBe2o2AhwgAyAAQQVqNgIYIAAsAAQiAUEASA0BIAFBHHQgB3IhBwsgAiAHaiEIAkACQCADEISAgIAADQAgAiEADAELIAMoAgQhASACIQADQAJAIAMoAgggAWtBBEoNACADIAE2AgQgAxCEgICAAEUNAiADKAIEIQELIAFBAWohBQJAAkAgAS0AACIGQQNxDQAgCCAAayEJIAMoAggiCiAFayEEIAZBAnYiC0EBaiEHAkAgBkE/Sw0AIARBEEkNACAJQRBIDQAgACABKAIBNgIAIAAgASgCBTYCBCAAIAEoAgk2AgggACABKAINNgIMIAAgB2ohACADKAIIIAUgB2oiAWtBBEoNAyADIAE2AgQgAxCEgICAAEUNBAwCCwJAAkAgBkHwAU8NACAFIQYMAQsgCiAFIAtBRWoiAWoiBmshBCABQQJ0QYCIgIAAaigCACAFKAIAcUEBaiEHCwJAIAcgBE0NAANAIAggAGsgBEkNBSAAIAYgBBCBgICAACEAIAMoAgAiASABKAIAIgkgAygCDCIFaiIGNgIAIAFBBGoiASABKAIAIgogBWsiATYCACADIAE2AgwgACAEaiEAIAFFDQUgAyAJIApqNgIIIAcgBGshByABIQQgByABSw0ACyAIIABrIQkLIAkgB0kNAyAAIAYgBxCBgICAACAHaiEAIAMoAgggBiAHaiIBa0EESg0CIAMgATYCBCADEISAgIAADQEMAwsgACACayAGQQF0QaCIgIAAai8BACIBQQt2IgpBAnRBgIiAgABqKAIAIAUoAgBxIAFBgA5xaiIHQX9qTQ0CIAggAGshBAJAAkAgAUH/AXEiCUEQSw0AIAdBCEkNACAEQRBJDQAgACAAIAdrIgEoAgA2AgAgACABKAIENgIEIAAgASgCCDYCCCAAIAFBDGooAgA2AgwMAQsCQAJAAkAgBCAJQQpqSQ0AIAAgB2shBCAAIQEgCSEGIAdBB0wNAQwCCyAEIAlJDQUgCUEBaiEEQQAgB2shByAAIQEDQCABIAEgB2otAAA6AAAgAUEBaiEBIARBf2oiBEEBSw0ADAMLCwNAIAEgBCgCADYCACABIAQoAgQ2AgQgBiAHayEGIAEgB2oiASAEayIHQQhIDQALCyAGQQFIDQAgBkEIaiEHA0AgASAEKAIANgIAIAEgBCgCBDYCBCABQQhqIQEgBEEIaiEEIAdBeGoiB0EISw0ACwsgACAJaiEAIAMoAgggBSAKaiIBa0EESg0BIAMgATYCBCADEISAgIAARQ0CCyADKAIEIQEMAAsLIAMoAgAiASABKAIEIAMoAgwiBGs2AgQgASAEIAEoAgBqNgIAAkAgAy0AEA0AQX4hBAwBC0EAQX0gCCAARhshBAsgA0EgaiSAgICAACAEC7YDAQd/AkAgACgCBCIBIAAoAggiAkcNACAAKAIAIgIgAigCACIDIAAoAgwiBGoiATYCACACQQRqIgIgAigCACICIARrIgU2AgAgACAFNgIMAkAgAiAERw0AIABBAToAEEEADwsgACADIAJqIgI2AggLAkACQAJAIAIgAWsiAiABLQAAQQF0QaCIgIAAai8BAEELdkEBaiIFTw0AIABBEWogASACEIKAgIAAIQYgACgCDCEEQQAhByAAQQA2AgwgACgCACIBIAEoAgQgBGs2AgQgASAEIAEoAgBqIgM2AgADQCABQQRqKAIAIgFFDQMgBiACaiADIAUgAmsiBCABIAQgAUkbIgQQgYCAgAAaIAAoAgAiASABKAIEIARrNgIEIAEgASgCACAEaiIDNgIAIAQgAmoiAiAFSQ0ACyAAIAY2AgQgACAGIAVqNgIIDAELAkAgAkEESw0AIAAgAEERaiABIAIQgoCAgAAiASACajYCCCAAIAE2AgQgACgCDCECIABBADYCDCAAKAIAIgEgASgCBCACazYCBCABIAIgASgCAGo2AgAMAQsgACABNgIEC0EBIQcLIAcLC6gEAQBBgAgLoAQAAAAA/wAAAP//AAD///8A/////wAAAAAAAAAAAAAAAAEABAgBEAEgAgAFCAIQAiADAAYIAxADIAQABwgEEAQgBQAICAUQBSAGAAkIBhAGIAcACggHEAcgCAALCAgQCCAJAAQJCRAJIAoABQkKEAogCwAGCQsQCyAMAAcJDBAMIA0ACAkNEA0gDgAJCQ4QDiAPAAoJDxAPIBAACwkQEBAgEQAEChEQESASAAUKEhASIBMABgoTEBMgFAAHChQQFCAVAAgKFRAVIBYACQoWEBYgFwAKChcQFyAYAAsKGBAYIBkABAsZEBkgGgAFCxoQGiAbAAYLGxAbIBwABwscEBwgHQAICx0QHSAeAAkLHhAeIB8ACgsfEB8gIAALCyAQICAhAAQMIRAhICIABQwiECIgIwAGDCMQIyAkAAcMJBAkICUACAwlECUgJgAJDCYQJiAnAAoMJxAnICgACwwoECggKQAEDSkQKSAqAAUNKhAqICsABg0rECsgLAAHDSwQLCAtAAgNLRAtIC4ACQ0uEC4gLwAKDS8QLyAwAAsNMBAwIDEABA4xEDEgMgAFDjIQMiAzAAYOMxAzIDQABw40EDQgNQAIDjUQNSA2AAkONhA2IDcACg43EDcgOAALDjgQOCA5AAQPORA5IDoABQ86EDogOwAGDzsQOyA8AAcPPBA8IAEICA89ED0gARAJDz4QPiABGAoPPxA/IAEgCw9AEEAgAGQEbmFtZQE9BQARX193YXNtX2NhbGxfY3RvcnMBBm1lbWNweQIHbWVtbW92ZQMKdW5jb21wcmVzcwQKcmVmaWxsX3RhZwcSAQAPX19zdGFja19wb2ludGVyCQoBAAcucm9kYXRhADIJcHJvZHVjZXJzAQxwcm9jZXNzZWQtYnkBDFVidW50dSBjbGFuZwsxNi4wLjYgKDE1KQAsD3RhcmdldF9mZWF0dXJlcwIrD211dGFibGUtZ2xvYmFscysIc2lnbi1leHQ=";

// node_modules/hyparquet-compressors/src/brotli.bitreader.js
var BROTLI_READ_SIZE = 4096;
var BROTLI_IBUF_SIZE = 2 * BROTLI_READ_SIZE + 32;
var BROTLI_IBUF_MASK = 2 * BROTLI_READ_SIZE - 1;
var kBitMask = new Uint32Array([
  0,
  1,
  3,
  7,
  15,
  31,
  63,
  127,
  255,
  511,
  1023,
  2047,
  4095,
  8191,
  16383,
  32767,
  65535,
  131071,
  262143,
  524287,
  1048575,
  2097151,
  4194303,
  8388607,
  16777215
]);
var BrotliBitReader = class {
  /**
   * Input byte buffer, consist of a ringbuffer and a "slack" region where
   * bytes from the start of the ringbuffer are copied.
   *
   * @typedef {import('./brotli.streams.js').BrotliInput} BrotliInput
   * @param {BrotliInput} input
   */
  constructor(input) {
    this.buf_ = new Uint8Array(BROTLI_IBUF_SIZE);
    this.input_ = input;
    this.buf_ptr_ = 0;
    this.val_ = 0;
    this.pos_ = 0;
    this.bit_pos_ = 0;
    this.bit_end_pos_ = 0;
    this.eos_ = 0;
    this.reset();
  }
  static READ_SIZE = BROTLI_READ_SIZE;
  static IBUF_MASK = BROTLI_IBUF_MASK;
  reset() {
    this.buf_ptr_ = 0;
    this.val_ = 0;
    this.pos_ = 0;
    this.bit_pos_ = 0;
    this.bit_end_pos_ = 0;
    this.eos_ = 0;
    this.readMoreInput();
    for (let i = 0; i < 4; i++) {
      this.val_ |= this.buf_[this.pos_] << 8 * i;
      this.pos_++;
    }
    return this.bit_end_pos_ > 0;
  }
  /**
   * Fills up the input ringbuffer by calling the input callback.
   *
   * Does nothing if there are at least 32 bytes present after current position.
   *
   * Returns 0 if either:
   *  - the input callback returned an error, or
   *  - there is no more input and the position is past the end of the stream.
   *
   * After encountering the end of the input stream, 32 additional zero bytes are
   * copied to the ringbuffer, therefore it is safe to call this function after
   * every 32 bytes of input is read.
   */
  readMoreInput() {
    if (this.bit_end_pos_ > 256) {
    } else if (this.eos_) {
      if (this.bit_pos_ > this.bit_end_pos_)
        throw new Error("Unexpected end of input " + this.bit_pos_ + " " + this.bit_end_pos_);
    } else {
      const dst = this.buf_ptr_;
      const bytes_read = this.input_.read(this.buf_, dst, BROTLI_READ_SIZE);
      if (bytes_read < 0) {
        throw new Error("Unexpected end of input");
      }
      if (bytes_read < BROTLI_READ_SIZE) {
        this.eos_ = 1;
        for (let p = 0; p < 32; p++)
          this.buf_[dst + bytes_read + p] = 0;
      }
      if (dst === 0) {
        for (let p = 0; p < 32; p++)
          this.buf_[(BROTLI_READ_SIZE << 1) + p] = this.buf_[p];
        this.buf_ptr_ = BROTLI_READ_SIZE;
      } else {
        this.buf_ptr_ = 0;
      }
      this.bit_end_pos_ += bytes_read << 3;
    }
  }
  /* Guarantees that there are at least 24 bits in the buffer. */
  fillBitWindow() {
    while (this.bit_pos_ >= 8) {
      this.val_ >>>= 8;
      this.val_ |= this.buf_[this.pos_ & BROTLI_IBUF_MASK] << 24;
      this.pos_++;
      this.bit_pos_ = this.bit_pos_ - 8 >>> 0;
      this.bit_end_pos_ = this.bit_end_pos_ - 8 >>> 0;
    }
  }
  /**
   * Reads the specified number of bits from Read Buffer.
   *
   * @param {number} n_bits
   * @returns {number}
   */
  readBits(n_bits) {
    if (32 - this.bit_pos_ < n_bits) this.fillBitWindow();
    const val = this.val_ >>> this.bit_pos_ & kBitMask[n_bits];
    this.bit_pos_ += n_bits;
    return val;
  }
};

// node_modules/hyparquet-compressors/src/brotli.huffman.js
var kDefaultCodeLength = 8;
var HUFFMAN_TABLE_BITS = 8;
var HUFFMAN_TABLE_MASK = 255;
var CODE_LENGTH_CODES = 18;
var kCodeLengthCodeOrder = new Uint8Array([
  1,
  2,
  3,
  4,
  0,
  5,
  17,
  6,
  16,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15
]);
var kMaxHuffmanTableSize = new Uint16Array([
  256,
  402,
  436,
  468,
  500,
  534,
  566,
  598,
  630,
  662,
  694,
  726,
  758,
  790,
  822,
  854,
  886,
  920,
  952,
  984,
  1016,
  1048,
  1080
]);
var HuffmanCode = class {
  /**
   * @param {number} bits
   * @param {number} value
   */
  constructor(bits2, value) {
    this.bits = bits2;
    this.value = value;
  }
};
var kCodeLengthRepeatCode = 16;
var MAX_LENGTH = 15;
function getNextKey(key, len) {
  let step2 = 1 << len - 1;
  while (key & step2) {
    step2 >>= 1;
  }
  return (key & step2 - 1) + step2;
}
function replicateValue(table, i, step2, end, code) {
  do {
    end -= step2;
    table[i + end] = new HuffmanCode(code.bits, code.value);
  } while (end > 0);
}
function nextTableBitSize(count, len, root_bits) {
  let left = 1 << len - root_bits;
  while (len < MAX_LENGTH) {
    left -= count[len];
    if (left <= 0) break;
    ++len;
    left <<= 1;
  }
  return len - root_bits;
}
function buildHuffmanTable(root_table, table, root_bits, code_lengths, code_lengths_size) {
  const start_table = table;
  const count = new Int32Array(MAX_LENGTH + 1);
  const offset = new Int32Array(MAX_LENGTH + 1);
  const sorted = new Int32Array(code_lengths_size);
  for (let i = 0; i < code_lengths_size; i++) {
    count[code_lengths[i]]++;
  }
  offset[1] = 0;
  for (let i = 1; i < MAX_LENGTH; i++) {
    offset[i + 1] = offset[i] + count[i];
  }
  for (let i = 0; i < code_lengths_size; i++) {
    if (code_lengths[i] !== 0) {
      sorted[offset[code_lengths[i]]++] = i;
    }
  }
  let table_bits = root_bits;
  let table_size = 1 << table_bits;
  let total_size = table_size;
  if (offset[MAX_LENGTH] === 1) {
    for (let key2 = 0; key2 < total_size; ++key2) {
      root_table[table + key2] = new HuffmanCode(0, sorted[0] & 65535);
    }
    return total_size;
  }
  let key = 0;
  let symbol = 0;
  for (let len = 1, step2 = 2; len <= root_bits; ++len, step2 <<= 1) {
    for (; count[len] > 0; --count[len]) {
      const code = new HuffmanCode(len & 255, sorted[symbol++] & 65535);
      replicateValue(root_table, table + key, step2, table_size, code);
      key = getNextKey(key, len);
    }
  }
  const mask = total_size - 1;
  let low = -1;
  for (let len = root_bits + 1, step2 = 2; len <= MAX_LENGTH; ++len, step2 <<= 1) {
    for (; count[len] > 0; --count[len]) {
      if ((key & mask) !== low) {
        table += table_size;
        table_bits = nextTableBitSize(count, len, root_bits);
        table_size = 1 << table_bits;
        total_size += table_size;
        low = key & mask;
        root_table[start_table + low] = new HuffmanCode(table_bits + root_bits & 255, table - start_table - low & 65535);
      }
      const code = new HuffmanCode(len - root_bits & 255, sorted[symbol++] & 65535);
      replicateValue(root_table, table + (key >> root_bits), step2, table_size, code);
      key = getNextKey(key, len);
    }
  }
  return total_size;
}
function readHuffmanCode(alphabet_size, tables, table, br) {
  const code_lengths = new Uint8Array(alphabet_size);
  br.readMoreInput();
  const simple_code_or_skip = br.readBits(2);
  if (simple_code_or_skip === 1) {
    let max_bits_counter = alphabet_size - 1;
    let max_bits = 0;
    const symbols = new Int32Array(4);
    const num_symbols = br.readBits(2) + 1;
    while (max_bits_counter) {
      max_bits_counter >>= 1;
      max_bits++;
    }
    for (let i = 0; i < num_symbols; i++) {
      symbols[i] = br.readBits(max_bits) % alphabet_size;
      code_lengths[symbols[i]] = 2;
    }
    code_lengths[symbols[0]] = 1;
    switch (num_symbols) {
      case 1:
        break;
      case 3:
        if (symbols[0] === symbols[1] || symbols[0] === symbols[2] || symbols[1] === symbols[2]) {
          throw new Error("[ReadHuffmanCode] invalid symbols");
        }
        break;
      case 2:
        if (symbols[0] === symbols[1]) {
          throw new Error("[ReadHuffmanCode] invalid symbols");
        }
        code_lengths[symbols[1]] = 1;
        break;
      case 4:
        if (symbols[0] === symbols[1] || symbols[0] === symbols[2] || symbols[0] === symbols[3] || symbols[1] === symbols[2] || symbols[1] === symbols[3] || symbols[2] === symbols[3]) {
          throw new Error("[ReadHuffmanCode] invalid symbols");
        }
        if (br.readBits(1)) {
          code_lengths[symbols[2]] = 3;
          code_lengths[symbols[3]] = 3;
        } else {
          code_lengths[symbols[0]] = 2;
        }
        break;
    }
  } else {
    const code_length_code_lengths = new Uint8Array(CODE_LENGTH_CODES);
    let space = 32;
    let num_codes = 0;
    const huff = [
      new HuffmanCode(2, 0),
      new HuffmanCode(2, 4),
      new HuffmanCode(2, 3),
      new HuffmanCode(3, 2),
      new HuffmanCode(2, 0),
      new HuffmanCode(2, 4),
      new HuffmanCode(2, 3),
      new HuffmanCode(4, 1),
      new HuffmanCode(2, 0),
      new HuffmanCode(2, 4),
      new HuffmanCode(2, 3),
      new HuffmanCode(3, 2),
      new HuffmanCode(2, 0),
      new HuffmanCode(2, 4),
      new HuffmanCode(2, 3),
      new HuffmanCode(4, 5)
    ];
    for (let i = simple_code_or_skip; i < CODE_LENGTH_CODES && space > 0; i++) {
      const code_len_idx = kCodeLengthCodeOrder[i];
      let p = 0;
      br.fillBitWindow();
      p += br.val_ >>> br.bit_pos_ & 15;
      br.bit_pos_ += huff[p].bits;
      const v = huff[p].value;
      code_length_code_lengths[code_len_idx] = v;
      if (v !== 0) {
        space -= 32 >> v;
        num_codes++;
      }
    }
    if (!(num_codes === 1 || space === 0))
      throw new Error("[ReadHuffmanCode] invalid num_codes or space");
    readHuffmanCodeLengths(code_length_code_lengths, alphabet_size, code_lengths, br);
  }
  const table_size = buildHuffmanTable(tables, table, HUFFMAN_TABLE_BITS, code_lengths, alphabet_size);
  if (!table_size) throw new Error("brotli BuildHuffmanTable failed");
  return table_size;
}
function readSymbol(table, index, br) {
  br.fillBitWindow();
  index += br.val_ >>> br.bit_pos_ & HUFFMAN_TABLE_MASK;
  const nbits = table[index].bits - HUFFMAN_TABLE_BITS;
  if (nbits > 0) {
    br.bit_pos_ += HUFFMAN_TABLE_BITS;
    index += table[index].value;
    index += br.val_ >>> br.bit_pos_ & (1 << nbits) - 1;
  }
  br.bit_pos_ += table[index].bits;
  return table[index].value;
}
function readHuffmanCodeLengths(code_length_code_lengths, num_symbols, code_lengths, br) {
  let symbol = 0;
  let prev_code_len = kDefaultCodeLength;
  let repeat = 0;
  let repeat_code_len = 0;
  let space = 32768;
  const table = [];
  for (let i = 0; i < 32; i++)
    table.push(new HuffmanCode(0, 0));
  buildHuffmanTable(table, 0, 5, code_length_code_lengths, CODE_LENGTH_CODES);
  while (symbol < num_symbols && space > 0) {
    let p = 0;
    br.readMoreInput();
    br.fillBitWindow();
    p += br.val_ >>> br.bit_pos_ & 31;
    br.bit_pos_ += table[p].bits;
    const code_len = table[p].value & 255;
    if (code_len < kCodeLengthRepeatCode) {
      repeat = 0;
      code_lengths[symbol++] = code_len;
      if (code_len !== 0) {
        prev_code_len = code_len;
        space -= 32768 >> code_len;
      }
    } else {
      const extra_bits = code_len - 14;
      let new_len = 0;
      if (code_len === kCodeLengthRepeatCode) {
        new_len = prev_code_len;
      }
      if (repeat_code_len !== new_len) {
        repeat = 0;
        repeat_code_len = new_len;
      }
      const old_repeat = repeat;
      if (repeat > 0) {
        repeat -= 2;
        repeat <<= extra_bits;
      }
      repeat += br.readBits(extra_bits) + 3;
      const repeat_delta = repeat - old_repeat;
      if (symbol + repeat_delta > num_symbols) {
        throw new Error("[ReadHuffmanCodeLengths] symbol + repeat_delta > num_symbols");
      }
      for (let x = 0; x < repeat_delta; x++)
        code_lengths[symbol + x] = repeat_code_len;
      symbol += repeat_delta;
      if (repeat_code_len !== 0) {
        space -= repeat_delta << 15 - repeat_code_len;
      }
    }
  }
  if (space !== 0) {
    throw new Error("[ReadHuffmanCodeLengths] space = " + space);
  }
  for (; symbol < num_symbols; symbol++)
    code_lengths[symbol] = 0;
}
var HuffmanTreeGroup = class {
  /**
   * Contains a collection of huffman trees with the same alphabet size.
   *
   * @param {number} alphabet_size
   * @param {number} num_htrees
   */
  constructor(alphabet_size, num_htrees) {
    this.alphabet_size = alphabet_size;
    this.num_htrees = num_htrees;
    this.codes = new Array(num_htrees + num_htrees * kMaxHuffmanTableSize[alphabet_size + 31 >>> 5]);
    this.htrees = new Uint32Array(num_htrees);
  }
  /**
   * @param {BrotliBitReader} br
   */
  decode(br) {
    let next = 0;
    for (let i = 0; i < this.num_htrees; i++) {
      this.htrees[i] = next;
      next += readHuffmanCode(this.alphabet_size, this.codes, next, br);
    }
  }
};

// node_modules/hyparquet-compressors/src/brotli.prefix.js
function prefix([offset, nbits]) {
  return { offset, nbits };
}
var kBlockLengthPrefixCode = [
  [1, 2],
  [5, 2],
  [9, 2],
  [13, 2],
  [17, 3],
  [25, 3],
  [33, 3],
  [41, 3],
  [49, 4],
  [65, 4],
  [81, 4],
  [97, 4],
  [113, 5],
  [145, 5],
  [177, 5],
  [209, 5],
  [241, 6],
  [305, 6],
  [369, 7],
  [497, 8],
  [753, 9],
  [1265, 10],
  [2289, 11],
  [4337, 12],
  [8433, 13],
  [16625, 24]
].map(prefix);
var kInsertLengthPrefixCode = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [4, 0],
  [5, 0],
  [6, 1],
  [8, 1],
  [10, 2],
  [14, 2],
  [18, 3],
  [26, 3],
  [34, 4],
  [50, 4],
  [66, 5],
  [98, 5],
  [130, 6],
  [194, 7],
  [322, 8],
  [578, 9],
  [1090, 10],
  [2114, 12],
  [6210, 14],
  [22594, 24]
].map(prefix);
var kCopyLengthPrefixCode = [
  [2, 0],
  [3, 0],
  [4, 0],
  [5, 0],
  [6, 0],
  [7, 0],
  [8, 0],
  [9, 0],
  [10, 1],
  [12, 1],
  [14, 2],
  [18, 2],
  [22, 3],
  [30, 3],
  [38, 4],
  [54, 4],
  [70, 5],
  [102, 5],
  [134, 6],
  [198, 7],
  [326, 8],
  [582, 9],
  [1094, 10],
  [2118, 24]
].map(prefix);
var kInsertRangeLut = [
  0,
  0,
  8,
  8,
  0,
  16,
  8,
  16,
  16
];
var kCopyRangeLut = [
  0,
  8,
  0,
  8,
  16,
  0,
  16,
  8,
  16
];

// node_modules/hyparquet-compressors/src/gzip.huffman.js
var HUFFMAN_MAX_TABLE_SIZE = 1080;
var fixedLengthExtraBits = new Uint8Array([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fixedDistanceExtraBits = new Uint8Array([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
function freb(eb, start) {
  const base = new Uint16Array(31);
  for (let i = 0; i < 31; i++) {
    base[i] = start += 1 << eb[i - 1];
  }
  const rev2 = new Int32Array(base[30]);
  for (let i = 1; i < 30; i++) {
    for (let j = base[i]; j < base[i + 1]; ++j) {
      rev2[j] = j - base[i] << 5 | i;
    }
  }
  return { base, rev: rev2 };
}
var { base: fixedLength, rev: revfl } = freb(fixedLengthExtraBits, 2);
fixedLength[28] = 258;
revfl[258] = 28;
var { base: fixedDistance } = freb(fixedDistanceExtraBits, 0);
var rev = new Uint16Array(32768);
for (let i = 0; i < 32768; i++) {
  let x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
function huffMap(cd, maxBits, r) {
  const l = new Uint16Array(maxBits);
  for (let i = 0; i < cd.length; i++) {
    if (cd[i]) ++l[cd[i] - 1];
  }
  const le = new Uint16Array(maxBits);
  for (let i = 1; i < maxBits; i++) {
    le[i] = le[i - 1] + l[i - 1] << 1;
  }
  let co;
  if (r) {
    co = new Uint16Array(1 << maxBits);
    const rvb = 15 - maxBits;
    for (let i = 0; i < cd.length; i++) {
      if (cd[i]) {
        const sv = i << 4 | cd[i];
        const freeBits = maxBits - cd[i];
        let startValue = le[cd[i] - 1]++ << freeBits;
        for (const endValue = startValue | (1 << freeBits) - 1; startValue <= endValue; startValue++) {
          co[rev[startValue] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new Uint16Array(cd.length);
    for (let i = 0; i < cd.length; i++) {
      if (cd[i]) {
        co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
      }
    }
  }
  return co;
}
var fixedLengthTree = new Uint8Array(288);
for (let i = 0; i < 144; i++) fixedLengthTree[i] = 8;
for (let i = 144; i < 256; i++) fixedLengthTree[i] = 9;
for (let i = 256; i < 280; i++) fixedLengthTree[i] = 7;
for (let i = 280; i < 288; i++) fixedLengthTree[i] = 8;
var fixedDistanceTree = new Uint8Array(32);
for (let i = 0; i < 32; i++) fixedDistanceTree[i] = 5;
var fixedLengthMap = /* @__PURE__ */ huffMap(fixedLengthTree, 9, 1);
var fixedDistanceMap = /* @__PURE__ */ huffMap(fixedDistanceTree, 5, 1);

// node_modules/hyparquet-compressors/src/brotli.blocks.js
function decodeBlockType(max_block_type, trees, tree_type, block_types, ringbuffers, indexes, br) {
  const ringbuffer = tree_type * 2;
  const index = tree_type;
  const type_code = readSymbol(trees, tree_type * HUFFMAN_MAX_TABLE_SIZE, br);
  let block_type;
  if (type_code === 0) {
    block_type = ringbuffers[ringbuffer + (indexes[index] & 1)];
  } else if (type_code === 1) {
    block_type = ringbuffers[ringbuffer + (indexes[index] - 1 & 1)] + 1;
  } else {
    block_type = type_code - 2;
  }
  if (block_type >= max_block_type) {
    block_type -= max_block_type;
  }
  block_types[tree_type] = block_type;
  ringbuffers[ringbuffer + (indexes[index] & 1)] = block_type;
  indexes[index]++;
}
function decodeMetaBlockLength(br) {
  const out = {
    meta_block_length: 0,
    input_end: 0,
    is_uncompressed: 0,
    is_metadata: false
  };
  out.input_end = br.readBits(1);
  if (out.input_end && br.readBits(1)) {
    return out;
  }
  const size_nibbles = br.readBits(2) + 4;
  if (size_nibbles === 7) {
    out.is_metadata = true;
    if (br.readBits(1) !== 0)
      throw new Error("Invalid reserved bit");
    const size_bytes = br.readBits(2);
    if (size_bytes === 0)
      return out;
    for (let i = 0; i < size_bytes; i++) {
      const next_byte = br.readBits(8);
      if (i + 1 === size_bytes && size_bytes > 1 && next_byte === 0)
        throw new Error("Invalid size byte");
      out.meta_block_length |= next_byte << i * 8;
    }
  } else {
    for (let i = 0; i < size_nibbles; i++) {
      const next_nibble = br.readBits(4);
      if (i + 1 === size_nibbles && size_nibbles > 4 && next_nibble === 0)
        throw new Error("Invalid size nibble");
      out.meta_block_length |= next_nibble << i * 4;
    }
  }
  out.meta_block_length++;
  if (!out.input_end && !out.is_metadata) {
    out.is_uncompressed = br.readBits(1);
  }
  return out;
}
function copyUncompressedBlockToOutput(output, len, pos, ringbuffer, ringbuffer_mask, br) {
  const rb_size = ringbuffer_mask + 1;
  let rb_pos = pos & ringbuffer_mask;
  let br_pos = br.pos_ & BrotliBitReader.IBUF_MASK;
  if (len < 8 || br.bit_pos_ + (len << 3) < br.bit_end_pos_) {
    while (len-- > 0) {
      br.readMoreInput();
      ringbuffer[rb_pos++] = br.readBits(8);
      if (rb_pos === rb_size) {
        output.write(ringbuffer, rb_size);
        rb_pos = 0;
      }
    }
    return;
  }
  if (br.bit_end_pos_ < 32) {
    throw new Error("copyUncompressedBlockToOutput: br.bit_end_pos_ < 32");
  }
  while (br.bit_pos_ < 32) {
    ringbuffer[rb_pos] = br.val_ >>> br.bit_pos_;
    br.bit_pos_ += 8;
    rb_pos++;
    len--;
  }
  let nbytes = br.bit_end_pos_ - br.bit_pos_ >> 3;
  if (br_pos + nbytes > BrotliBitReader.IBUF_MASK) {
    const tail = BrotliBitReader.IBUF_MASK + 1 - br_pos;
    for (let x = 0; x < tail; x++)
      ringbuffer[rb_pos + x] = br.buf_[br_pos + x];
    nbytes -= tail;
    rb_pos += tail;
    len -= tail;
    br_pos = 0;
  }
  for (let x = 0; x < nbytes; x++)
    ringbuffer[rb_pos + x] = br.buf_[br_pos + x];
  rb_pos += nbytes;
  len -= nbytes;
  if (rb_pos >= rb_size) {
    output.write(ringbuffer, rb_size);
    rb_pos -= rb_size;
    for (let x = 0; x < rb_pos; x++)
      ringbuffer[x] = ringbuffer[rb_size + x];
  }
  while (rb_pos + len >= rb_size) {
    nbytes = rb_size - rb_pos;
    if (br.input_.read(ringbuffer, rb_pos, nbytes) < nbytes) {
      throw new Error("copyUncompressedBlockToOutput: not enough bytes");
    }
    output.write(ringbuffer, rb_size);
    len -= nbytes;
    rb_pos = 0;
  }
  if (br.input_.read(ringbuffer, rb_pos, len) < len) {
    throw new Error("copyUncompressedBlockToOutput: not enough bytes");
  }
  br.reset();
}
function decodeVarLenUint8(br) {
  if (br.readBits(1)) {
    const nbits = br.readBits(3);
    if (nbits === 0) {
      return 1;
    } else {
      return br.readBits(nbits) + (1 << nbits);
    }
  }
  return 0;
}
function decodeWindowBits(br) {
  if (br.readBits(1) === 0) return 16;
  let n = br.readBits(3);
  if (n > 0) return 17 + n;
  n = br.readBits(3);
  if (n > 0) return 8 + n;
  return 17;
}
function jumpToByteBoundary(br) {
  const new_bit_pos = br.bit_pos_ + 7 & ~7;
  return !br.readBits(new_bit_pos - br.bit_pos_);
}
function readBlockLength(table, index, br) {
  const code = readSymbol(table, index, br);
  const { offset, nbits } = kBlockLengthPrefixCode[code];
  return offset + br.readBits(nbits);
}

// node_modules/hyparquet-compressors/src/brotli.context.js
var lookup = new Uint8Array([
  /* CONTEXT_UTF8, last byte. */
  /* ASCII range. */
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  4,
  4,
  0,
  0,
  4,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  8,
  12,
  16,
  12,
  12,
  20,
  12,
  16,
  24,
  28,
  12,
  12,
  32,
  12,
  36,
  12,
  44,
  44,
  44,
  44,
  44,
  44,
  44,
  44,
  44,
  44,
  32,
  32,
  24,
  40,
  28,
  12,
  12,
  48,
  52,
  52,
  52,
  48,
  52,
  52,
  52,
  48,
  52,
  52,
  52,
  52,
  52,
  48,
  52,
  52,
  52,
  52,
  52,
  48,
  52,
  52,
  52,
  52,
  52,
  24,
  12,
  28,
  12,
  12,
  12,
  56,
  60,
  60,
  60,
  56,
  60,
  60,
  60,
  56,
  60,
  60,
  60,
  60,
  60,
  56,
  60,
  60,
  60,
  60,
  60,
  56,
  60,
  60,
  60,
  60,
  60,
  24,
  12,
  28,
  12,
  0,
  /* UTF8 continuation byte range. */
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  0,
  1,
  /* UTF8 lead byte range. */
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  2,
  3,
  /* CONTEXT_UTF8 second last byte. */
  /* ASCII range. */
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  1,
  1,
  1,
  1,
  1,
  1,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  1,
  1,
  1,
  1,
  0,
  /* UTF8 continuation byte range. */
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  /* UTF8 lead byte range. */
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  /* CONTEXT_SIGNED, second last byte. */
  0,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  5,
  6,
  6,
  6,
  6,
  6,
  6,
  6,
  6,
  6,
  6,
  6,
  6,
  6,
  6,
  6,
  7,
  /* CONTEXT_SIGNED, last byte, same as the above values shifted by 3 bits. */
  0,
  8,
  8,
  8,
  8,
  8,
  8,
  8,
  8,
  8,
  8,
  8,
  8,
  8,
  8,
  8,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  24,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  32,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  40,
  48,
  48,
  48,
  48,
  48,
  48,
  48,
  48,
  48,
  48,
  48,
  48,
  48,
  48,
  48,
  56,
  /* CONTEXT_LSB6, last byte. */
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
  17,
  18,
  19,
  20,
  21,
  22,
  23,
  24,
  25,
  26,
  27,
  28,
  29,
  30,
  31,
  32,
  33,
  34,
  35,
  36,
  37,
  38,
  39,
  40,
  41,
  42,
  43,
  44,
  45,
  46,
  47,
  48,
  49,
  50,
  51,
  52,
  53,
  54,
  55,
  56,
  57,
  58,
  59,
  60,
  61,
  62,
  63,
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
  17,
  18,
  19,
  20,
  21,
  22,
  23,
  24,
  25,
  26,
  27,
  28,
  29,
  30,
  31,
  32,
  33,
  34,
  35,
  36,
  37,
  38,
  39,
  40,
  41,
  42,
  43,
  44,
  45,
  46,
  47,
  48,
  49,
  50,
  51,
  52,
  53,
  54,
  55,
  56,
  57,
  58,
  59,
  60,
  61,
  62,
  63,
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
  17,
  18,
  19,
  20,
  21,
  22,
  23,
  24,
  25,
  26,
  27,
  28,
  29,
  30,
  31,
  32,
  33,
  34,
  35,
  36,
  37,
  38,
  39,
  40,
  41,
  42,
  43,
  44,
  45,
  46,
  47,
  48,
  49,
  50,
  51,
  52,
  53,
  54,
  55,
  56,
  57,
  58,
  59,
  60,
  61,
  62,
  63,
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
  17,
  18,
  19,
  20,
  21,
  22,
  23,
  24,
  25,
  26,
  27,
  28,
  29,
  30,
  31,
  32,
  33,
  34,
  35,
  36,
  37,
  38,
  39,
  40,
  41,
  42,
  43,
  44,
  45,
  46,
  47,
  48,
  49,
  50,
  51,
  52,
  53,
  54,
  55,
  56,
  57,
  58,
  59,
  60,
  61,
  62,
  63,
  /* CONTEXT_MSB6, last byte. */
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  6,
  6,
  6,
  6,
  7,
  7,
  7,
  7,
  8,
  8,
  8,
  8,
  9,
  9,
  9,
  9,
  10,
  10,
  10,
  10,
  11,
  11,
  11,
  11,
  12,
  12,
  12,
  12,
  13,
  13,
  13,
  13,
  14,
  14,
  14,
  14,
  15,
  15,
  15,
  15,
  16,
  16,
  16,
  16,
  17,
  17,
  17,
  17,
  18,
  18,
  18,
  18,
  19,
  19,
  19,
  19,
  20,
  20,
  20,
  20,
  21,
  21,
  21,
  21,
  22,
  22,
  22,
  22,
  23,
  23,
  23,
  23,
  24,
  24,
  24,
  24,
  25,
  25,
  25,
  25,
  26,
  26,
  26,
  26,
  27,
  27,
  27,
  27,
  28,
  28,
  28,
  28,
  29,
  29,
  29,
  29,
  30,
  30,
  30,
  30,
  31,
  31,
  31,
  31,
  32,
  32,
  32,
  32,
  33,
  33,
  33,
  33,
  34,
  34,
  34,
  34,
  35,
  35,
  35,
  35,
  36,
  36,
  36,
  36,
  37,
  37,
  37,
  37,
  38,
  38,
  38,
  38,
  39,
  39,
  39,
  39,
  40,
  40,
  40,
  40,
  41,
  41,
  41,
  41,
  42,
  42,
  42,
  42,
  43,
  43,
  43,
  43,
  44,
  44,
  44,
  44,
  45,
  45,
  45,
  45,
  46,
  46,
  46,
  46,
  47,
  47,
  47,
  47,
  48,
  48,
  48,
  48,
  49,
  49,
  49,
  49,
  50,
  50,
  50,
  50,
  51,
  51,
  51,
  51,
  52,
  52,
  52,
  52,
  53,
  53,
  53,
  53,
  54,
  54,
  54,
  54,
  55,
  55,
  55,
  55,
  56,
  56,
  56,
  56,
  57,
  57,
  57,
  57,
  58,
  58,
  58,
  58,
  59,
  59,
  59,
  59,
  60,
  60,
  60,
  60,
  61,
  61,
  61,
  61,
  62,
  62,
  62,
  62,
  63,
  63,
  63,
  63,
  /* CONTEXT_{M,L}SB6, second last byte, */
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0
]);
var lookupOffsets = new Uint16Array([
  /* CONTEXT_LSB6 */
  1024,
  1536,
  /* CONTEXT_MSB6 */
  1280,
  1536,
  /* CONTEXT_UTF8 */
  0,
  256,
  /* CONTEXT_SIGNED */
  768,
  512
]);

// node_modules/hyparquet-compressors/src/brotli.contextmap.js
function decodeContextMap(context_map_size, br) {
  let max_run_length_prefix = 0;
  br.readMoreInput();
  const num_htrees = decodeVarLenUint8(br) + 1;
  const context_map = new Uint8Array(context_map_size);
  if (num_htrees <= 1) {
    return [num_htrees, context_map];
  }
  const use_rle_for_zeros = br.readBits(1);
  if (use_rle_for_zeros) {
    max_run_length_prefix = br.readBits(4) + 1;
  }
  const table = [];
  for (let i = 0; i < HUFFMAN_MAX_TABLE_SIZE; i++) {
    table[i] = new HuffmanCode(0, 0);
  }
  readHuffmanCode(num_htrees + max_run_length_prefix, table, 0, br);
  for (let i = 0; i < context_map_size; ) {
    br.readMoreInput();
    const code = readSymbol(table, 0, br);
    if (code === 0) {
      context_map[i] = 0;
      i++;
    } else if (code <= max_run_length_prefix) {
      let reps = 1 + (1 << code) + br.readBits(code);
      while (--reps) {
        if (i >= context_map_size) {
          throw new Error("[DecodeContextMap] i >= context_map_size");
        }
        context_map[i] = 0;
        i++;
      }
    } else {
      context_map[i] = code - max_run_length_prefix;
      i++;
    }
  }
  if (br.readBits(1)) {
    inverseMoveToFrontTransform(context_map, context_map_size);
  }
  return [num_htrees, context_map];
}
function moveToFront(v, index) {
  const value = v[index];
  for (let i = index; i; i--) v[i] = v[i - 1];
  v[0] = value;
}
function inverseMoveToFrontTransform(v, v_len) {
  const mtf = new Uint8Array(256);
  for (let i = 0; i < 256; i++) {
    mtf[i] = i;
  }
  for (let i = 0; i < v_len; i++) {
    const index = v[i];
    v[i] = mtf[index];
    if (index) moveToFront(mtf, index);
  }
}

// node_modules/hyparquet-compressors/src/brotli.streams.js
var BrotliInput = class {
  /**
   * @param {Uint8Array} buffer
   */
  constructor(buffer) {
    this.buffer = buffer;
    this.pos = 0;
  }
  /**
   * @param {Uint8Array} buf
   * @param {number} i
   * @param {number} count
   * @returns {number}
   */
  read(buf, i, count) {
    if (this.pos + count > this.buffer.length) {
      count = this.buffer.length - this.pos;
    }
    for (let p = 0; p < count; p++)
      buf[i + p] = this.buffer[this.pos + p];
    this.pos += count;
    return count;
  }
};
var BrotliOutput = class {
  /**
   * @param {Uint8Array} buf
   */
  constructor(buf) {
    this.buffer = buf;
    this.pos = 0;
  }
  /**
   * @param {Uint8Array} buf
   * @param {number} count
   * @returns {number}
   */
  write(buf, count) {
    if (this.pos + count > this.buffer.length) throw new Error("brotli output buffer is not large enough");
    this.buffer.set(buf.subarray(0, count), this.pos);
    this.pos += count;
    return count;
  }
};

// node_modules/hyparquet-compressors/src/gzip.js
var codeLengthIndexMap = new Uint8Array([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
function bits(input, pos, mask) {
  const o = pos / 8 | 0;
  return (input[o] | input[o + 1] << 8) >> (pos & 7) & mask;
}
function bits16(d, p) {
  const o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
}
function shft(p) {
  return (p + 7) / 8 | 0;
}
function gzipStart(input, i) {
  if (input[i++] !== 31 || input[i++] !== 139 || input[i++] !== 8) return 0;
  const flag = input[i++];
  i += 6;
  if (flag & 4) i += (input[i + 10] | input[i + 11] << 8) + 2;
  for (let zs = (flag >> 3 & 1) + (flag >> 4 & 1); zs > 0; zs -= Number(!input[i++])) ;
  return i + (flag & 2);
}
function gunzip(input, output, inputIndex = 0, outputIndex = 0) {
  let out = output ?? new Uint8Array(1024);
  if (!(input.length - inputIndex)) return out;
  const payloadStart = gzipStart(input, inputIndex);
  if (payloadStart === input.length - 8) return out;
  if (payloadStart > input.length - 8) throw new Error("unexpected EOF");
  let pos = payloadStart * 8;
  let final = 0;
  let lengthBits = 0;
  let distBits = 0;
  let lengthMap;
  let distMap;
  const totalBits = input.length * 8;
  function ensureSize(length) {
    if (!output && length > out.length) {
      const old = out;
      out = new Uint8Array(Math.max(old.length * 2, length));
      out.set(old);
    }
  }
  do {
    if (!lengthMap) {
      final = bits(input, pos, 1);
      const type = bits(input, pos + 1, 3);
      pos += 3;
      if (!type) {
        const s = shft(pos) + 4;
        const l = input[s - 4] | input[s - 3] << 8;
        const t = s + l;
        if (t > input.length) throw new Error("unexpected EOF");
        ensureSize(outputIndex + l);
        out.set(input.subarray(s, t), outputIndex);
        outputIndex += l;
        pos = t * 8;
        continue;
      } else if (type === 1) {
        lengthMap = fixedLengthMap;
        distMap = fixedDistanceMap;
        lengthBits = 9;
        distBits = 5;
      } else if (type === 2) {
        const hLiteral = bits(input, pos, 31) + 257;
        const hcLengths = bits(input, pos + 10, 15) + 4;
        const tl = hLiteral + bits(input, pos + 5, 31) + 1;
        pos += 14;
        const lengthDistanceTree = new Uint8Array(tl);
        const codeLengthTree = new Uint8Array(19);
        for (let i = 0; i < hcLengths; ++i) {
          codeLengthTree[codeLengthIndexMap[i]] = bits(input, pos + i * 3, 7);
        }
        pos += hcLengths * 3;
        const codeLengthBits = Math.max(...codeLengthTree);
        const clbMask = (1 << codeLengthBits) - 1;
        const codeLengthMap = huffMap(codeLengthTree, codeLengthBits, 1);
        for (let i = 0; i < tl; ) {
          const r = codeLengthMap[bits(input, pos, clbMask)];
          pos += r & 15;
          const symbol = r >> 4;
          if (symbol < 16) {
            lengthDistanceTree[i++] = symbol;
          } else {
            let copy = 0;
            let n = 0;
            if (symbol === 16) {
              n = 3 + bits(input, pos, 3);
              pos += 2;
              copy = lengthDistanceTree[i - 1];
            } else if (symbol === 17) {
              n = 3 + bits(input, pos, 7);
              pos += 3;
            } else if (symbol === 18) {
              n = 11 + bits(input, pos, 127);
              pos += 7;
            }
            while (n--) lengthDistanceTree[i++] = copy;
          }
        }
        const lengthTree = lengthDistanceTree.subarray(0, hLiteral);
        const distanceTree = lengthDistanceTree.subarray(hLiteral);
        lengthBits = Math.max(...lengthTree);
        distBits = Math.max(...distanceTree);
        lengthMap = huffMap(lengthTree, lengthBits, 1);
        distMap = huffMap(distanceTree, distBits, 1);
      } else throw new Error("invalid block type");
      if (pos > totalBits) throw new Error("unexpected EOF");
    }
    ensureSize(outputIndex + 131072);
    const lms = (1 << lengthBits) - 1;
    const dms = (1 << distBits) - 1;
    for (; ; ) {
      const code = lengthMap[bits16(input, pos) & lms];
      const sym = code >> 4;
      pos += code & 15;
      if (pos > totalBits) throw new Error("unexpected EOF");
      if (!code) throw new Error("invalid length/literal");
      if (sym < 256) out[outputIndex++] = sym;
      else if (sym === 256) {
        lengthMap = void 0;
        break;
      } else {
        let add = sym - 254;
        if (sym > 264) {
          const index = sym - 257;
          const b = fixedLengthExtraBits[index];
          add = bits(input, pos, (1 << b) - 1) + fixedLength[index];
          pos += b;
        }
        if (!distMap) throw new Error("invalid distance map");
        const d = distMap[bits16(input, pos) & dms];
        const dsym = d >> 4;
        if (!d) throw new Error("invalid distance");
        pos += d & 15;
        let dt = fixedDistance[dsym];
        if (dsym > 3) {
          const b = fixedDistanceExtraBits[dsym];
          dt += bits16(input, pos) & (1 << b) - 1;
          pos += b;
        }
        if (pos > totalBits) throw new Error("unexpected EOF");
        const end = outputIndex + add;
        if (outputIndex < dt) throw new Error("unexpected dictionary case");
        ensureSize(end);
        for (; outputIndex < end; outputIndex++) out[outputIndex] = out[outputIndex - dt];
      }
    }
    if (lengthMap) final = 1;
  } while (!final);
  if (outputIndex < out.length) {
    const nextBlock = Math.ceil(pos / 8) + 8;
    gunzip(input, out, nextBlock, outputIndex);
  }
  if (!output) return out.subarray(0, outputIndex);
  return out;
}

// node_modules/hyparquet-compressors/src/brotli.dictionary.js
var dictionaryGz64 = `
H4sIAAAAAAAAAzy96XIcx7Uu+tuI4DuU2meLxDbRAElNJgYHR0neGrgFyr7bPg5FdlV2dwHVVa3KKoBN
SRHggIHgAFKcBc4zJQIgOGIggYjDF6D+kf8U56K6GxH3Ie73rYRsGRLQnZWVwxq+tXKtlYlf0V40GAZ+
UQe6mBSU2+9GnvZUokw5GozCoGb8RLt+UouqOuxLTRL4/boYaz0Yxf2J3pfUtIqjAR0XIq8W4JdiFFcK
UdRfDVQt8Ad04Ie6rINqOapo43u6EsV81guisJSUdWXA14NFP/SqqoT31kwxDYKyVl6i44pWblnFWhXj
qJLEqa6ouF8VAp1Wo7Dsl8oYpw5U6IV60OgBHYYYj6uMLkRJuRqZJDXaqyhPl9GmrPHeskpCVdGf+WF/
IYhKxt+vC2iP8aFdP/r3QzwTr291/lSOAk+Hnhn0k/IX6B/D8AbRh/FLYYK2ZTWgS+jLaB26KgiqKikP
avw3SE1Fh2nRDypVFSd9kR8mZd8EvklKUYSxam8Q8xzUBt8VTAVzV4GJMJwo9t0y3m8CZZJEK0y3Uivi
mX4/LA36QaDx+aCKvQKeLfqx3oM16w+jQYUO89WwVMH6J5hsECmvhLU3OiiGUaIrqVsuaq5FWIsjt993
ozAKXR1gn8rYE8/X3ifYnzgNdBnrpvrUPj8sRm6QFgI1aAJtTFkFRcM9RF/7o1Bv6uj4D/zHuNigvaCj
WLm6EKTY/zQe1Lq/iL/LIJoS1gmbiP3G2Ms6xJr09+tqUlUGnfrVOIoqn+z9/DPQS7i3VgU9olM80691
tRioEuinH6vjFTGfBOONsecJaLYvrVQTrJaH/jAGfA8KBi1i9LV+rBXWISliX1SaRKCNOO+ChlTQD7qu
DmBNPPRfAa1jR5MkjcNChB/QCTghiCOj0zjYYLDwcRRoPApSTAyWG3ursY+Bl++rlsAalQEV1/BMAloO
DQjGi6Pq30DTblStbcp35LraVY9JsBABdsPHy7A+VfBZvuQXsQaJa8xfSrGq4Q3hu6WkM8Z+YIxJgHka
5aM75eEdDvYv6IvKIWikvxrFmJtJ1n+9rc0DXXa1F3qqURQXOG+s4df53vwg6KYCft1c3df5KfYyVmH/
IPoeVCFoKCAxef/s+FdnVaXBINbbpLH+XxvW/3FQ+UkFewPaM6VImxJ4AltTqmIs77S1OQHoJw39BPvG
fvpBh5VByI99lSBnyNOY4uaO6j4sHcY+iPlGQTEK0acfGFXEt+hZVY0LORCj72IQDRZUoWaqKjTgi/cw
3g/wA9YxoP0EfBcM+v0+ZEJiEhBO7GP6pfYAPDioVX+CvdgNmQO+x5qEBnvYj+2uxWlo+tKgBknWvwn9
lSIVlCACDN6nvZL2ve6c0Yl5H9/l+8xf3sOY/aKzwUQR9hFyAnSYpAW9X5MaQoxDe6DpBNwcYetAXnFl
00fVfS5kQBnrXsA49oOWByIssjK1GDwLmgyqGKOP9XJB/1vwrj7sfaJKpuAnBrQVgPmSfgiwELTbhQUu
YdH+2vvlF16a1L6gfFGBrkUp1j3BEvlhn9q/36VsqmlT9E15cHAwH/sGfRZMNdYDmzAP/K03Y2LbwY8e
xrGlo2NjAXsOKsDY4hCyxCtE+/JF5ccBxoP1Yt9xX4o5a7fsFze8UwWd6QE/+F8bcqCJuBLgWQ/0UIV8
3tjR0cFZerEaLKdgimqUFNPQK4CPyrEuQrIE/bpmEvRRBr2D9yHXdbAJxGhSP8GjwVe9vTmKfOxJ7eNd
e3NYM6180ByH5HsGS9sZqoFaCQyR+FXzxz//+c8YB2SjVwO/m9ZO54dqufoXyO4AfB0MQsHsL2/N/rN9
XYsD4QR5FeRbWrZ9iH6qqSlDkyRYmk4XNPCf7V3tZWi4D7FGkDFJDBnmvPuuA20SYD+hXUBVGETFh4zq
96sJ9h86Cvoh0CXQTBWb8R7WdF3LuhaX9A2ZkMdgugpxjwaDVrDXpdSHnA6wUQavBpMoSqSo0u5XSu/+
8aPNQQpdi36xlJ0gqloJ9FZOKpQSgRenpd1f7doVQj6FWMO/gFgDUiHWfoA6ALyF9XNA/3Gsg1oBOsiA
Vry0X4fKKFdV9SBoo5QGxb2bt2wtg9ZA90kJMgXCH7ovjSGvapsw//XrWztbO3M9FQOh5YN//NgzkC8F
Dc6BHN+76aOt2HpDBsD8gw+wiEXQw/8dumgKUc1AhuTRRW7Pl717CxhPP/autfOHH6C8alg3b8PX/9X6
bao87E29DQq3Df+D0K/imXXAHcneTX/eOuC7kH5ezdOFpAcTgywLQs1xRoN7N32w1YNs0wMq2Lvpw60B
1h90C3JUQRX8E0YDCvxgSjrUzv8dOmOiImRTRSe+yHHTVd4C2ZjGReCAKnRJVxL3QOf6rd+/swH/1RhX
swB6gnyJOzpaOyt+0O+0tfX4cRQC53geeGsQ+2QiP6imiWnvM+3ABrW9mzdv/bR3+xd7N3dsVZ6qYK3w
rs09fRCC6zc666Fik72bN211MB/oWYh6X1UgW7raqz0mSoPPPv1iF/gReCXGGry3tau8qecjrC1EQNef
Qad7O97bWgHW2vreB/8ADWg/dMv/A8wF8uKYV9a3toKuY+xJSUOngrRC4J7Q27rlw398ExW/Wf+v1k7Q
1ka0bSSQiTXihmgwKIAXtr7/wT/+qgbUFryv5fsfWv5jx5b/2LrlvX/06WJx1/+z51PI0vKAD3UH0jbA
F+hj9duUOhT8APqBrkqwdvkC6NADvZaBRSAvgJHCZOuWD/7xyd69e9o2d2wqRtDU6GPXFzudfRA4W99/
7x/bv9z5Px766Gz5oUXv89H+/X9AvxnQTrL+h9ZOYJEErN6pgOZ++KGr/Z/+v/KfQf/0V/7Po0G8JwHN
Kc8zkBYB2HFfZ8sffoDIikLsZR6KoaPj/VasRa0Pot6AqMCxkLNREWvR6mzu6ACNg4exGIB/wKngibjm
Yl+TGihLA1P4UZiHMnOh50p4L3Ri/n2s055yfifkAaCe4KsQfN0PWoGmUSH04T7QiQu6b/Ggc93Ar7ZC
+HyI57AOHTv/ttN8+K+ergR8SQTs/+lPrYPYN4CMqArlEVUTqPxA79723wZ0ErZt/mBvQHkOWv/6q8+c
QhoAl0f9nT+sa/lk17ad4LlWVShAXqtww6Y/fwR8VqZQ6Gr3QVuQJSlxNHCCX9Xft7W809GxuTUE0P/n
pn91/vNfnS2fRSUHeiVZ1/KHP0BflqBTKwXIp9bv1rV0kCawD/3R1v8Pcg1r3bPObG1vd/AgpCLxbWlD
63ctaOpAb67H9KpeqqD/VJL/656PW7Gx36ZRgv+2gMchIX9YB1J4Dz/v4+cD/HyIn4/w8+fNHfLPJvxs
xs8W/KDdZrTbjHab0W4z2m1Guy1otwXttqDdFrTbgnZb0G4L2m1hf/hsE77bhDab0LYDz3Tg2Q5814E2
HWjbgWfQARYDP2iHf4HQ8PMRfj7Ezwf4eR8/7+FnC34242cTftDuI7T7CO0+QruP0O4jtPsI7T5Cu4/Q
7iO0+wjtPkS7D9HuQ7T7EO0+RLsP0e5DtPsQ7T5Euw/R7gO0+wDtPkC7D9DuA7T7AO0+QLsP0O4DtPsA
7d5Hu/fR7n20ex/t3ke799HufbR7H+3eR7v3MeMOzvq9TVv+DLWEyeN/wKxR5dV1WBOJJuiqAsckkReV
gctdCCz1ajYq+BDQr6aUMq+mBnwPesMQcUWQSxEtEvyuXOyt5/dFsN0i4NQQupgWBaQpODYoRd+mr+4T
1YboEzoCUACcAx1UUH18H8k5UqVUVVNAzDACSwJ7Q4YFqU9VByOnFsGeUBCOcdXH+wt4Z8AGQeT5Efgi
5rj8189fP3z9Ej9Lr1/8OvT64a9Dvx769aB89vT1Mj5dwl9zaPUSvz+Rv5ZeP8N3S/hk7tfh15fR9in+
mf31KHo4+vrHX4/+egDfPsLvj/Dfy+zj9ezrq/j3InrCU6+vvb6Fz5++voS2B9Huinz6Av0/fH0eP2fw
c/nXQ/h8Fu97+voC3v/09fzrl/jsBf65gecOvX729sDb8Tc33468HX5zFz/zbw+9PYy/x97MvpnBN3fx
/ZG3o2/H3h5+O4yfQ/iEv4++uffmMX4//OY2nh2VPsbfHsQzo/jsF/R0j79J23H8fhht+d9Db55Ir8No
P/x25M3P+GwcbUbeTMkTw/jmCd7+BNjdJNh4HQWwphOY5bCDsTtAdbT6CTkKxIcxvzXU/rTsAX9AQ7At
fLfow3ImqIyrNHOhooHyYG0BkcFMh0iIPeA/owFq0yo9BobuAgNypBEHc38Qv9Bki60ABjCk5Q47uwqJ
DuyD9+o4hmEcQveqQpQm9AsAWCYBrcFAzP4ENgmkGYxQoMO4JO4FI7Y5qYew2YVZ6qbGhdET0+gLCjRj
CNFggwiVKXolYLcr2jsVvLvmU7PSW2AAv0PaoewerwfagJ4BHAI+gJJ/F4CxE/OAiR3Frq5SQdOQhkYr
+aEq4gnoUj8Blkw1vRn4ArgGqlPvSyJAVyJk9IxP8WyYAMQbU0j9IBHTF0pAA32lXg3M6NG8Dj1DUxP/
xdKVYQrT5WLAmlBrUMdoDOhDV4BHP0WIVRvQQLmmXPT3wbzGgMII6C+m5wXYFDgLOlIFMQzsmBat+TaF
fsaSVHU5ragQWpquC1/8C9DO0PZeARzpwrRxKVqw4sDo5QB2USjGzyBEjaZDx9CbYjx2DRER6wKmD2s+
Tcowk/AsXmew2El5kO4ZTtoD6bnEYgmXM60ksCcoVOKEzpTaDkiGflpwMX1L2FBYqoGqaSKPuMZ31FIx
07lMLhY2webFDkAt6aqaVmkeG1WtBrVPub8F4KpSWoVwpJ+E1IResKaG5rjBBsUQUNhaCsJ+ulpophFw
AxqYFI9VlTyL7klbIb0uIYmGviPt7SWxcuDmY3IARFsIfEBvToSFLSrQL/1KNZWCCLlbBtMPNH0V7Zyg
R2+W8QB3a7DKAhpLKulLYb4mZfooYFeakIMu0E3gRvQn0BnHCWp6RIxbc/lvgGM6WAwla/8gtxl4TodV
X7uE9X5QxEQ1zUpyHvS8X4HJqkgdPoxAwh40BynTZadJPWC/1C0XuM5xVAMqMv0amwcUg/mRLMBgDlcC
YD0py44SXdWiYhEk4UZVzcWEiQUWB3rgTluvHMRCTH8I9EecxERTCrY4phqF2FARMjAxCHd7KTI+I9WB
Vqu1yHVhaupishW43ZRBxQnXACYlGYd+N5PGgDtFvpIEjI3mWqVJ1IndSXSe9leFTAJjTwX/Q8oxeBmm
CnSLJR7Ep3gvzd4QUtCnc8Itf8X+6IqEhIzdMsGPpqfP0M1ovCgtwJKqhW4CbqIVHg1iL3WxRjaA9QKz
mHYpKGEAGwrepbfS7CBf9lJyEXjX+sTTCDsqAM5zdQct8F6KzSr4M6DfBSCXEkEkNQx4CnPrBDX09Bi6
5IyicwKbZzSRK+V4KIPGBlSxhPgzoYvV0MfGb2tkMNjk2HxDXy8Fd0zuDkswoLf0cMtKBN3tlRTyl5vs
7SFzol3oJRGkD2CE722gA7RAjwg9fuylCCPNJ3kHgXh8a8U1/xqMJrR12tthgimPBlqpVk12UcrTWu3c
RWKlLzjn0rqDdAwTceXCvMj1kImB+NUAnRiwhP392pQAPBIM972eOKJjGN/W2MFG0R2ENJ4bU3f4JRjR
g5DQngIBY0GM7qFHRofffN377h+3/LmTWHffNyRqKAIMLewD5fepfXlFq8GAZcp0vTn0HRO8Q56G0Kah
Gsj10AkQiteL3kSQBVYD8j6Ke6l7iDKxgxAK9BObPlUV8RDA7PZBc+CUWFHlYB6bexRsOGAvMCO4KFa5
tvb2v9MFauiHMnQcmz1kYswyKVPnhXRO/MVgAAmYlyQI8EUJl9D9WsTOaKiywVwP1h+MHaeUsVD0f6M+
303JkA91wi1pgflcc75roUeSHnNDtxZJBavtgQa+5WInsfgMC1FMxz9kB4YLYUu/SEKq1H68mSaV+LPp
0zM7yNjgbkg4SnSeExg6lOgIxVrT510hu1CrUZ76RtzbXkrRrPcpU4zB7XSPbPz+ezFUqjmMFZtHt0Qu
onuhqxC39xQxr9jQJ+fpalJ27AkA2NSllOdpgzgvOyFjSiHdVGaQo+JoOyFcunN0X0NlYUafY+ZOPp/v
agd0DUsFTpqHIA49h508VgB5x3EN0gLErovUFSX9Dc9B8hXSBmCIwrfYripPUOSgoKs9iXvo/jEcvKNA
IRRANHUDiLB94BI6Dco8pTFUuC59zY6BEDeAaqG4ho2zAZRKJ7r3DTEEXZ9GsDtJqF9OYoQZyecenQCd
g1QnmJvRG1o7c852wiM8mu7rozu+CpkY0MnT09rpFze0Uch6CsAR8Mro3YRWmD3PXfZps5eqEkqCk9GV
noKKcz15E7vdCSUDBFh3ziU6LIPWapvfE9GXpFUfdFkjDquC6TEJkIb4qg1lRx4CXfP4QAf0D5p215h2
nkB08ogCAiUtFgs+OqVn39D919EPTlOwY9e10KsPTKNT3e1890PnR+IF5JHKd7R/FQ+bXM7XB1mVebzl
xORnglRDz3KupspR1Epn+TYiUJ5WGTDiph7YQGmJDmax0rtps5gfWrGCdHR2VilV6FI0PF8wHfs+6Ojg
qUFO/LgFqo5EYcEqPkQZ0VsAButqp3MZM4JwauPmkaTymEfLHypkEgf2/p93b/vvrvY4Kum4SLf+DvLM
ZjpMechj6EnqAmMmCX3xZjPHAggW9rc633/vBPQM8jQn+GMHRJoDcnJ4bucNcsUp4Dr71Nb/96DxQdVd
9NzHgA41HnvAfiP8xYJVE+qZ7ZSdrc473Y5HzEqvB10tFaijfl2rwLwMeKKWpxvbqRI7g6fDGj2Jhggn
t4nLMUhATg9WpXfvtq/2krYcHzg23OjAlqc7oYUANz/gAwyIKxXyJQRfQsvwAIzQOgqr5F/yTEvUBtzC
Uwk5ajHUlA6dbyG9Lt8pLyro9dxM3+ve1EGF0MnjOie/OV/xeYiWo9sbUAPbs4OYqwBxqDdzpNjk1j/x
l+/pxAb/QROXyeKbNnfkHKpYiL6edS1UEN2eDxBAjscXWHDKzpY/FotFMBEgCxFejvAByhqPtdL7vEl4
ATirGlqHM+whbsUhHlW4XMQcJy2nQ6YNvNbm0dBqeTdIOul5NVvf++gfXTy7bYtTMBpPnhwqSKD1fjEV
qqbbyeU6oQygj7hqm3giAfGvQrrRI0rD7qj7PzbvdiiNYJoXdJdfKTn4yfVsdIp9hr85Oa7f53uj6nae
2OVCPRjUdmJP+t39WrCyHxArk0ne7ymqb3M9+8ttbripA7vZtinX2kkU3s3TQui3NKhRlhg6kzqxel3v
0GMRODz0gLJbJ7vv9NGWIMc73K08OHddyyBxCc8+TEpx4/GoowCm6U/IW+CjnMMzWuBnDI1OEPD3t6DR
NKr4JoItAhnqaTnboWfEVFMaoK9mIzpNXl1PfEhcoIBE0SciMJ6nk6DMFHKGfpSYQ1PorAKRCrhagcqK
1Lfpqyl6VYx59TiIVC31VFHz+IHeEACjhHZmhFElkaGHxQgF84w2UvR2BGmJR2S1iEeT1gGCFSECAF0Y
+lQ5PoUBvZoyHIsCQEs9cdrQeo+AfHVIvAi7ySPDEuzp+NV1wCLO2PXjvsiI20bFRFaAFmk1KtONKmSA
t0FnAJpHUO/KhDzGJzTTnKoCB2oerfniB4IocX1VBLTk8ZEPuIeFrUJSRIUU0yS6jhVILOCfiigSKCfe
j34LNOIwBJABXvTqcSXiJKM+/glc82qhzCZcgxrgv6sqaR8wMtBQXEypSPCiqAT7QPkl4OIBrgsdWAB8
WHzuJZa3gveAtqCvsXd0WYVhBAEGAOVizOAeumANFsenU6oMTRabCKAXK4VVBTO+ehxCcu2P6FgQ35QZ
4JhVNaphpCFBFhiOn0Uu2DmW4yPYSBgLhYjLx+jWMvSShCSa8NV12ny+2ECwnUBGrgxX0ZYMSBuYO+wA
DAOrAXStCZN1FZoYapHd4GnGQtAtBnRLLxpoqBTQ88ZXYyEqCiKZ1rFdwNAHVX9r32EUjSA3KtOpN+Cr
PghfIOhX96lzSPIxbGLQTZ8CeYOeYX6pgBpZB5pmMNCckj0EWI1MkPK4HpuMrgKuG56ghR3TTyiExDAG
lwedA3g5RgUi8aIBYCZDt59RlULEQ1uP7XxFbCu8oEwKqx0AuQ+rC9lPIw7T812FxXg11RfxVdgypYWn
KArABn5sUh1wBJEpiseGHkZut0yQ6wjLnf4o7qqCRRYRlinSbkLdEGif4ReFKKALE6sGIgT44oBeHZB9
cxkHgydga4AY2CMHdJ07jQ54LkXXJyXIfVInmZ18gplQKSkCZvzmir2VgOHRFSULaK2GdcMmBRWgy4gA
UpypNCuAUHxMi9OH7AJlYxIQ+JQlwPNVccaKwaZEqBmfx7jcMtobAOYQPPhY033TR+SoFV2y5l3aqp1e
RC2NjqHwCXpS61QDDRk652qGwxd1UeChTBxrgeEuT6/TKg1fkB4MW8qetAK1hadCmLqUPIQ1oEBYBtW0
AH2JpxgvAzxlSOcVsGCsGCRE55gBn8YuJhTLIWssHidYFVqghGYojlsW9wT2h07HWJcwKj9hnAvYFpYS
xwnejYK0EtLSiiEWaXGLw7BH+/RcAEiXknIR8g1mZ0wXOBYOuA5UDFlLLsYEtHjH0koFK0DLPObqaq9q
nU37YJ55Vcg6tyYqIKGVTxYFhLfSBHoXkgTWHLBEyRPjUhxdRpyEQFI+dnpQzPWqBjFqMl6pBgmZEuvS
kVAEc8eMM0IPrlBSVCwCBoMNMUA6EKFi00KFbgj6AsXJatIqo3+A0QKYS3QTeeLgBTwr86Q6lf7LoNRB
EA1mKj5b82WhT7uJuAWN9faCrCFb3HIscVsVjBAET59dWWgspLLFODFHiHuQGucKfvs2VXTkJZQ5dLAZ
OiC5g5yFxLTwoArjh1lJKxtrFfFwGRYU+sHSf0aZg+kkdEphbSm2K0TwGrJZM2pIe0lUKgVa3NCga54e
k25914UiBRURV1Vq1GSDKklgjcjhdVIUJ3dZsCWjm3I9jGnTHui9mAbCyTWxVcVjwn0HLYC2XAyH0qlk
/ZBG73MZhkIPQIn7ivGUZTGKUPOJuMSth9tgvzA2KAfoJ8Z5RPEAKVN/JStGNgeBkSkJLqiHXczEMHoA
gFs2I+cQ/NEpo5OSeHjIUyQg0CTQWZEgoQYRGlRE0NBb7MJMJrf6ocTbKVLLDnHeRbLL4s+FVPG8QO/i
CSTF4SAdmCXl1irC49jstFRmbJcWsK3pgy/5IcetoJl8vgsKwSUWhwCRswJP/GSE9ox9URx/JOepQj81
MREZDgE159LehBwAv5c9TUkdCy2BY4kBUoiLpMJYwZovnknhNS2ue/OFyBYvpXyw3kQ5OzCM+tIeIYV1
LMEU8gNwLlavRG87z3cLwjt05TEaC6xjPhbZRZ8sLSN6Vl1Zq4J4WYFiY1UFHWD3rC8MwoN0DkiX1DAL
0l4VlmPSZgdRpbytMOSnRI8jFHwKcQxZz/gWgB/03evGfjXBGOicJ5HSqoHI83xyKh1hJHvOsU28CFhH
rAOoEAJBCQ3wJEV7dK5ob4esIRaYDrQynRUqYHwh4wlzDuwbyA2uCWz37+i1wQCL/r5Ijgs+ETrPMzxm
gwvhQQogvgBcw+QDBdRV/kokYSIz4jkG+TyBDPKE/rcLp8P6SJOauIYp30pR0isSTFHSA6kJRUMqcbRW
I4hFnHAHY81vPhcJL1oItE33fK/oAhHzhiPQ3rthwVQ76dQ3Wgxxh6o69LrotnV4Pu7LeU13DswKbCHR
fcBKAxI9QWtoq7O3rB2PHrWSnEuZ7bs+/vQL53OwBPUyHfWu2ANlkcxKTIpP5S0UPInZVcFm616RpeB3
cIOHv93EHguAd8DpvcIX+ZaWL0Nx6miPJkuuZw9wuF8VZ5YpS2QCdg09fClSIpa1FyI2ofgTe0XaeJpO
G7pvg5qzQedL+YIuM+4iIp1gIiAcngNoiQLED0+dxLWbGMJCmZVv7PGTt4UG/veEdJ6it9Wt8QQISk5i
X2HQ72eUHqW90E9PQdcg/drE/0/pVE1EG3rEM6HeHUV0CChGf4pDpOUbiuyceGBFDhuTc9phw+XFGosk
MlUoIf5yH6PROD5sMKSZPyCcGxYlymqndcfSHs2papXaDMyT65HDRcMY137DCGAxwVx6bKFtMGeMVm+D
UgdK5LIRBGM/94iG7SrEGMsglUssp3Til9He99/TLcT553p8q8XAY6pGzs/1MNYI8kSHsD8h11LKEIC4
UNz8ZhM9g9+L+uEa4iM5TcnRc4O3k4g6ORMlukwFm+SMgZ+AyGMelBSxHMlWcTw4cuKV3yZaQA6WjLHH
fZQb3ifWuU9/YPz13t1tH+Xk6NHZLlog7/wd6IYHhX4k/mLgt5CxQTHQZtL336lEqpA+xdcCBAUBnwAF
gQ9g2ZS442RNekmc73wTKyy0qgl6cfFKeg1zPWWRGFwMHuaRv+UIych5aqcsgyfO1y5YCsLd3MO2Nka2
QkL5SQ2TYbQInlepeMOcTXKaERUS+qeJ04wSV9dG59PQpaNEezXhIAc6BPpFDo7zlOjakxOh2jck1vxu
QXR0XGvvc9GYgdGOX9wjmA173a9rrZ0SSyumdUmwmRwvm52CgX9gkO53YB80344+u9qLQuFyspkvCh6W
MwrTJZ5eHtw4HVV8VlEgOgxLTOAYZgBsN8EnnpzHGUbN+OH74oyiUwicRTsgzBMQbVADKhEbAKv3jUxJ
KMEIbyo5Kd5YFO0m6Eti0WkBY5gbhDviXsGBpF327NVyPS3/SWG3t8xthubBTPsIaWqMZe9q51FvsQYc
iy582DNxTY5wu3eIFBVHnKPkhOUbgXE8hlUe5dIAdLGLtZXzlpZesQ6cnXQGuwQmsZz8G/Foe9vovnYY
wRvUvH+fL+d6mAPAcVLgyWm6odmcGolHoJPyn//qlDiEfCmF8RMDHzDSlSPcytNZ7X1JcOHwWCPnQMql
PJHBJsNE4GGYnDVjlQBTisAu0Gg7rCUGgxlSVI6Ee0X7tLT8HVI5USCbWKIDtuJBRlfHRCeJrF6u1fmT
k5Md7ymk5Ag5xzWfi46mxiGSrAoEpEzmMVWuZ0DCDsQGjuUsExoKYIWWYELXWiLYHpsHzRSqgZ5+hj8b
yo1cjxxNm245H5YDYacsvXVYhm9p+TR0HAmT2AM7td9vk0XEOyAHt4vGl7NBp01oabPIHOZI5Ho6xOX6
pUi5NhFPFdIVCIN0y3hGp0PY0ZHgCCPWQasW64/o248ZG5dzHGskSM9twvzQX7v2VbfKkSpzJvyQRjsQ
IwM5jJxrrJOjb6flD+TBHgaH/QGfez0t8m1LQZUZNxRzk0qMtAVPlmDRVmWOJq7i3xIxM7YyN1U/N9qY
Hlp5eboxf2D1lzMry9frB2bweTb5sj52amXxwcrc0Mrcz9nwg2xirjF9vXFypDm9kF2ezCZmVhZv1y8d
z8av188/Wz3/BM1WFhZWFu5mpw80R3/Ons+uvDiwMvdT/ertxqWj2fPbKy8vNQ+caTxerD+6Xr90pPHy
VOOXi/UjQ/i9OXMY3fK9y4c4pF+uNc7cq489X71zbvX6Uz44NFwfR8uZ1fPTqzcuNCbnsuHHK3NHmy9f
1k9eajy5sfJyGY80X2JUz7JL9xoLyytzi2jZfHq4fu5i8+7I6o1T2eSV7Nbx+uN72cgxvn3xUv3Ms+b5
iWxkOJuer5+41zx+Mps7mF1aqD8bwzo07i9gXtnEqWzu0Mri0Mr8WHb7ZTZxtHHmav3JYja51Dgyym9n
z2Z3DtavXKofOVrHs+cerp5frF8awi/1c/PZi4ns2PmVhQf1iZMrS5Mc9sKJ+uST7NZPzeWLWDQsSGPx
auPq7dUDp+tzc/WxiWx+OTs1ng0/W1k8h/6b1+9l00ey4XuNB7IdL37KTl1oLk82rx9rHJzPRhcbR8bq
lw81zjzNpk6uzJ1rnD3WnF5qTl/Pho83n8zXz15sHnyUjV/Lhm9z2OP30C12Njs7gp3Kjv+UTd9onHiI
RVuZG68/fY65rLw8mz1/1FicaODZe0PNmTuNxZHGraXs2ELj4mL28mz90gPs3eqloeadAyuLz+vXXtTP
zNSPHQDZrF4cXj29VD9xG79n08+yxQUMpg4CmDi6emG4ObNYf3w2Wzq68vJ44+U0XlF/emJ16Ej96H2s
Rv3a8+zl6ezI8WxspDG7WD/xI+aYTV5bmQNd3apfOI1VzU6eWL36eGUeMz3ePPRydQjLOIpmoLTG3VMg
ElAmPsdLs1uj2ckxEE926y5GgvFj6RrXzjTuP1uZO432WNLVQ/dWr883Jqfx9tXRY83lC/ULM9mLoezu
0fqh4WzkKVa1efgUaJJ0dfpA48ixbG46G7+PT7Jj50hdCyfZ/9Qd/H9l/lp26WF2eaj+dKJ5d6w+fhYN
QPmNe0exUPXZg/WhE6Ai8Es2dDEbv4pxgkrxFQaAWaNxc3omu3oCRAjKwUJxT1/O1o9ONg9cyG4+rF84
sbK4yN05cDtbeF4/+7B+fLqxdILcOvuy+fLOyuLRxuLxlZcjmAVX7OkB0CpYElwGbuVcZi7XLyw1bi2Q
kBYms+NnsRFgW1AU1rx+5STHP7lUPz8MUsTIs+HnmBc6AZVmY+fBNdjHbO4cKC2bGWlcOwC2It2euJuN
PeOzxxayqwsgD6wtRoX2IKrV0eOcI6h34Vh27lL9wQ1QL6gRXWGRyQULk82hQ82Zs6B2kuLV+eb0FAZM
gjyznC1cqo9huxcaJ2ayG4dW71ysz81kJ49xGe/NghLw1OoQRM1QNv0T927iFDf99IH6tdFsdERed6J5
92Y28hgjxMKKTDuK/rOJ8eaTm1jS+tg5SBgwAmTOyuJNcFzj7gwWJLsNbl3AOnOmZ4ayM9PZKIbxsHFn
ERImWzgDmYNlQXtQI4bUeHGuuQTBchXcB7nXnLlBKsXWXwL/PqZwuHI4WxoD79d/nKqfWWosHm4sjmKO
jalzjckn4BqQRDY+Wb98G3RVv3hw9dxpCs+xh41DU6vn76GT1TPToF6s8+rlK9ncXPPobHNmqnFxKVu4
k80dq1+aJD3cflyfOdNcOtTgGEaadw9zZciJ0yT48/fqh0GfBxqPlrKX9+vnIcYpnVZ/uUBpcw+Ca371
8g3s4+roqezWYch8iJfViydBipB4q6efgd3IKZjU2MjKwi+NI/fJGosTzZO3688hYa5xhNPPsLONu8dB
ciKHn2NSZLrx69Qmp8ab0w8hSah9Fo82n9xbHZ1onHlOUnw5m50+nr04SxUwfhstMWbuxfIvq0NXsx/v
YVW59Q9/giTHRBpnHjdnSKX1a9exI82Z29mJkWziUTbxM7iguXwGYr/5ZGpl/mF28njj7kMRJiOgKDLg
zBPyFMTywpls6r7Iz9PUL/eOZgsToJPm2IP6pUPZ6evsjZv4LJs+tLJ8uT5+qzkEmXNmZXE8u3W/8fP5
bOImRGt96EBj/Bn/fWQ+G/ulOX0Lr8uWh1evL0LmQyNkDyf40rFT2RCplN/+/CP0b3ZsuH70werBm5AP
eC8lIeTnyDDF0UlMbZ6cDv69O4KZrl68Acak3lwexVAbZ2ahU0iokJyjC7LOx/FVfeompDomWL9wtX52
eGXhKOiH+vfaKOZI+T9+vbl0GpyIN4L8sOON60PQFxRlCyNkmcWFxhTo+TS0GxXQyUOQtyQqKJexH7OZ
eby3eQT8PkONPHKM/AtZcelq46fDfPaXo42pI42FuxDm2RWIponVn49l01fI42PPMH0MFVAB42lMLQm/
H81OXM3GJuvnr1FNQAMCEgwdJa4Ad4+N1o+NZsfPkwvOT61OjmSTN0QnCnNBrU9eq0/dagzfBZXWn89m
lx5jjiQ56NPnV4TOr4LIMR7okeYy5vUCCoLMTnl4GpwreoS6hmpl5jBUW/PukWzpPDnl+Amqs4WpbPoY
iKd++Cq/mj7SvDmMBuDQ1YPT1BEQgwt3Vm9eJQq6+LJx+Fnz5QOilPHb7G36IZEMZPt1vPcYGJ+79vAU
xchpSLBLzdvL4ERs4urwj9nCeTwOfbeyeKH+YAkSAOqeUgu7PH2MApbI5Bw0HTTp6o2RbOYFURbme2wR
FAK5wf8vTmTDc1zVyWvZ/ONsAlxwGFyZ3bgCPq1fPgl0RLK8cWVl/ije1TxATVo/O4YdJ23PPwEwg7Ij
xYIgwbYzR4A3oLZWlqfrZ+aziYMrcyfqR05nxx+CQyGNKeVuPGzePUhwMnWBYOzRUuP2leaJ57JQ9zHZ
xuLdxuLUystrwCGU/9CJ964DKUGUEW9ABt66ujo53Lx4on4a6uzS6s0TwBjkx6fPoeVJny9PA9U0rk4R
sl6+jpWvP1psnDvfXD5JhLNwF7OAuofEw7I0x4Bgx0CZxJ+TV4EQyFZnJ1aBoEjbh/EKoseHhyi0H48S
MQLBjt9rPrkKBZGNgE/R1TLAJ6i3fu4l4c3E+eb0PSwOeRYIeeL46p0xoqwXCxS/Q3ebxw5lYHkg5KMX
V16cWj3/COsJIqSWuXS8eXeIgn3iIB4Bs0BIkgexv8uXmzPAUUsr83fA4NyIp0ehGRt3idzA4FwcKLLp
n5oHrzduU+/Uz00BiQFdUAdhhcevgHewm8Cuq6OjnNfJ21BeRCPYu8lpstvYLDRv/dRhootLR6h/b402
b74kqoEgvbSApYPWy6bOg7yx0ZCfFPIjYNhTRE2Xb5AjgB4pD69AsLC3h09AYKBe4aZxYJjmwxv4f/3i
NLiJUmUOZDO+8uIapcHYL/WpY/XJR/Wjt0WPTBI2Dx8nB038TI15/hkV8ePR5r3x5tIS+Aucwh2cvkEY
OXQAvQF4410wGWiVPHkC6d149gi4lMgfGmr0Z7APmB3vgpYB1AG5rl6+z/1aoIalHAbdvoACugn9no1d
W714i4s/NtccP4iFAm7BjtQfXK+fnYPKzh6eoiYd+xE4DZqxfkRGBX48eYIIcPievPcpZMvKy8dQOo2p
M1ANRBrLl1d/ugShhxfVbw6BxrAX2DvoAkyz/uhHbjRk9dxc48xPzdHHHM/JEWJCID3oSkCaW4DEz/DS
5pXj2fxc484EMT9Q1ssbVGSjI8C6lCeArLBxxh7Why7XD4EIT1CPHJ8AF0ATYWrEz7dfgjtowhw7AlFJ
UoQEm4e5dIkE9uIX0Ay2m8bLEUiPwyBFbHf98jJoFSANIguMRnPpwmnMjpBvHJwySRENm+L4KBacanrh
DvfryH3y1NknAKIY3urQNUpO0tj51av3IU+aT+bYDyaIrZycWz1/idIY2uHlLDUdrCrIc+CZ6XmuMJZr
XKyky9chD2kqAj1Oc2tA8AJynmWzw2AcSM7m8hUwKRRQdhx24hIepGnw/G52+zZEBK0YaD0YsJdvW5MW
NAzaI81AmULpQNqPX+Hig6nvjEGjYYPAX6tnLmKjOYWTY8B7EOnZ0AsQGCc7eapx+Sb0MkQTrbCFn6Ge
Vi9QnVGiHlmuHx2GmF09uywct0AUAYsJWhi2yeITcBmEc31+KXt+J5t4DO5eWXwJEoKmAIvBqoL2h6yj
UQbaOHM1OwXz6ia4CfCVNjjo5wWoYr555BFIDvPCvtNUBDdBYsDAPwz6OU5RP3yX2wdNCsG4fJJkA6G0
fL75+CYx2zMA8tHs0lVC5acX67NXYdlRAZ24R+gLow/jvzxFfXrkLq0zkOXQNUgbgha0mV8WW3KhPjHR
XH6YTVyAlUSWX7xKfj8ivHDxfnNmiRDrGCU2cSMsOLz0xCJ10JHjsMppHcw/ARXVLx/E2EADK3MvQb1U
3xeh3Ubql37mHCFvaaTAzr0JCUMsdGQsu3y+ufALdgHzzRZGMGzgdhKe8Avt8UtXm7Py+SHYApcIdw9O
N6ZnAS1op88ehBLMJs5BllIbwlCdnMPKg7WJisdGVn+8CrsGfzauTxNXQ1YvHaVldHkIVkP9CiyFi80Z
IKJpoqDpy80nlyFRCVpunsDc6yfEWoeFNfNjNn0NPAKxQ7h1/2zzl3ONc0v4CoYJJQNGAsH7y0Vq0sPL
jV9u12cmRKRMZbcsR4/gE2qfW/frT26DrYgkJx42DtwERQGjYsr0n8z9DH2UTV+gOwImA5D/5BzV9NiF
xtnbhL54aglm3RiNo6VlAunJKVAg7dCx5Wz2aP3aBMURjESsNshm9Enj5wOkqAOnBYg+EHfKaTBF/fpN
Uuz4YwiTbOJOdusc+Xf4EPA8TQAChgvAbNnkpGjn682fgdJPrP50snH3ANaKy3X3MFRn/dlY88l8NjwL
LsuWLwA40UkFI3TuDvf95HFMtnHxBX0jL4ZgSVGNUrOfF01BSoPEgE1By1EsOPyO3mCtiIl6FTqagJ9o
kz4oohQggctXoaqw1+ACyrFh+iiwOFRGLy407g5hGQH8sCYQoasHxutjj0hFEzfp21m4lT2cJepYvgzz
XCwIMPJBvJqyhZiKLrJsdpYkB3V5+Cq4tT49Toq6fqV+8lL28Gg2C2V6ggba2PPmkxu0lW4+XL0K2EZ3
ED4hnLv8E+XG/COYRZgdRRww1eQ4LeiLp/DJKvj92DCkuvjQntESfDpJCAdD4OikCJxjGAxl2oWZxqUX
jcvYC0CUJ9k9KIhJIkmsz/Ff6Dp4caF+6BrIMrs5SmE4PNs8MkMn2PAwXTQP7mDHVy8CJz/DXIhegEAm
ZmCT4nXQkvQ8wHKBdUkbZIkegxsv0M/Ki/MAvfXzE/SDwVrEpmDjsNFT6HAGlLM6dJAC9sRV7DVAF8Ug
Ojk3CloCtG4sLkPKNe4RBTUWx7BiNDqO3IcdRx/LyUuNowCBk9jxlbnbFHoP55rLl7KRi5zypSOwZBu/
YJ2PwH5pzl4HmWGhOPLbLxuLl/FhdvwADdvlQ83lSUwKhgD0EZ1OLy5k48tsicE/uNl8OpHNw0I5Q2cm
cAKY6+Qp0Q4PKaiBu6aXgBUhc/iWp4eBYMk1156s/jTRuDxE6XTrLp2BF2bqM2dJIRcXKKuPnSOXTR8j
42Czrp6A8KT5A/ELpX/kNORt48wN+jfuHBQP1T1af8uXG4BYk9caT65RPgBbAnsfvEdcNLlEb+ThSVE9
4JGbUFsCmWjjU4NPH6mf+LEO4Dd7ZHX0mEi5SZhvNGzvL6zeOQfwTIvj3OHV+7NE13NH0YbrMALrnvwC
M3xl/sjqhcfZ8BHsPv1RLw6uLExnIwAGRxsn7lPHLd3CvhNDPjwFpQw6oT1+b5Zae/g5um2cWQRoIXp5
TKMV6p5YFED60EvQNh131x9QR8OyuHS0Pjdcv/1T/eSVxoNT9BJfO7C6SFQGyiHZz15tHp3AdhOdzi02
pq+vXnhWn37avLeYjYw3lhebM6cghME42YGfiIhevFiZP0Gjb3qGW/b8duPoUH346Mo8AOdc48QMmfoq
xNEi13z5KdHIFTp7geK4krCUjy1jOm7KMA4dDviM6/Ni35MQydgPfdePEl9XqlE1ir9NtZsyUIUnnl4k
AbOhBGwa1juIlQTOhmFUKcRa4mfDqo6ZhKUYvyohpcb1U095cs4eqTREn9KP8eQTiZqPq7HGe40uvVoI
JY7UDESM5ZDAUsN0klCVVYG5yyU5SGNIrpHQQg6b0Sjfpn7VBj4aia01KiiloXKjONaRTe5kSK8fqzj2
C4w+RG9lGbnmATgPMjhOVSn4axGJjDtlqLlhoN+rqVArxu242gbhSuyohOYWFENwY4mFxXhSxulJbE9U
YcBmMMBoQH6O+coqGQnANRKkG0pVACWRvIbnUIxm5im7p5nPHRV5xiaRnkbiYSJmTvhKgjM5R6yYG1Wq
NnNbG4n24a7FeIEv4Zk8v7WRkLHEfxqP8TeYY+z6qhp5GASztZPI8zlQ/F4IJKiYUQKYa8D6HX7kxr7x
sZvMQ8JOpewBv+siKQSrEmNlJb1KawZGRRJALRHKnpIeVFTk6mEF0FS38eCcK6OMnJUbiVWLGLNk+2c0
KFYqkrhBI1HXBpP1GWXLnBEJozax2v/qMd5Z8DnTlDFuUaC9KNEh9heTfbVgJDqP0bJ+qBjXhPFyZZTL
sKbIfXXd8/dL3Cdj//CUZHsp7v5+UrgfRNhFjpkkH7+6v8/HO149rur9pCpPDbya8nSkB3h2WVXMAq5o
hpAzlJVpQEyXKL667vqBqwp4SCKCJXzVQ594OupTVcxCgmFNQShEIqeNhNHGEi0cFmW1sdfccYb6GknX
5Uwx94IfFFREjgDhkCsNY5iUxDd60esnrxd/nfh1VLLkF14/xM8cs95/PS6fPPr1gOTKP8bvy78O4fOD
0ubpr0fwc0jy6n+ST2bx23PJqV+0mfavf5RnlyULf4q9SY8vfh3Fpy+YrY+/F/lvZvHj2SXJ6n+M1mvf
vz7Dsb2+yvfyO/QnGfySYf/i9YL091j6f8TeZWwvXl9/fe/1Sfz3IZ69a2chzz6Sb/Ekxn1DxvxEPuNb
X8h8Zdb49kf5BG/5dVhmzb5ZY4Atn+Cfl+j5R/vGtbEx1//H30eIZw+s9cA2Q+hx9t8VA+bwxEtZ0yvy
D9d6RN7+UNrYOgasLLAklQOW0DPHaesXLP16AL09+e3W2d9uj/52a/6322Py+9Bvt+bkk7O/3VqST47+
duvMb7ce/nbrZ/n3Pfl2Qhrg/8u/3ZqSp0b5ID9Bm1vy1Lz8e0QenJc2M/yF/15iGza+jd/7FHlaWl7i
//nU8G+3Hvx26478fv63W2Py1ZL8PiGdTMsb7/126+lanxzV7d//jXddkJFc+r2fIXmd9MPfn0rLe/LJ
vd/7RPsjMovp31dgWlpiDI/kkznpbVqeuiOfnJanRuTDB9JgSj55IN3+xAf51T1pc17Wdkh6G3oz//bw
2yNvbvPfb0ffPHxz982NN9NvZt/Mv5nBP3d//xw/T6Wuw8Lb8TezUslhhPUZ0J41GEbQfvbNM7Q7/PbQ
21H8fRefjr0dfntQ6jzMSyWHu/I5W7Biw8/o+SCrO6DfqTf30RPe+/YAPnuO3u7h7bPS8jZHhd+G0eIu
Ws5wtFJbYlwqScy/eYZvx98ewO9Tb36Rt3Jso+j3Jt/45sHaTEbx+2PWosB4Rt7MyJgey7tmMTvOlFUl
HrKWBFrelNoUw+jRjvhnmQlGgKdYo+IpnnqCnyl8MibVKlgN466Mlk/wPbOc1+/PYoQ30fcY5nkXT99c
+3yEb5OxcCZj+Ocgx4uWI2+mudry28/S5zDeePfNdZnduLRh66fcG1mf2bcHWR2Dq8Q1ln2ZkXHclPZY
Z+zdz1xdPDGCzx6gj2EZw8/ckzcP8Nt9rNIIWo7jrcNoz1ksvHmET0Ywh8fccRnPYanSwRW2ozuI9bkn
877LFUZPN4VGWLXjOvdExjG8tneHWNED35LmfsY3HNW9f6/6Y1mZQ/KueaGKGYwP45K3ch3mpbdR6X+U
MwfdzL55zjFIbJjkBjFGkrGnaZCUGeQaFG0EtsA6BjylVYlGlDAlj5U1pLqDRKoVlSn7UdhlY+wl5CSu
Ae5ITq9E0zNdn7rbZgKYOA1DyX6O+DirETCSV2KTmV3DPM5BHUjRReAzN9BpKKUXQs2s9n6iGxXWvBrU
qk3LNxLQN6DcGvpktHmvnRHL0aBTz5fciFhLdnIs88UbCiw/UfalaITNAzBr4cp8C8Nddcx4V0bIsPhA
mZHRgY27zytPch6lsof2BrVEOwu2dJlU7aUuy9zwL4AZhnwync1VoU2e8Ewq0xXQzNwit8y0hTSWOhbM
MmHBkQLARU2ilKV0p2K+pxRui5mYgO8qimnu2oYlGlkCAoKQWAGDKDHODyBHJzWbjyFrzVQyicn3EkCf
EtMUGGlrGJbJeLhAcncJ1kJCd4Yo1wjiMVymjDPMSYK+mFJXldSEgLFMNpdkYx86wyN4u2wn666hb/ul
3sfgWbOWW1FgvKard3GmprzD0llSjhlytUfCpR1gRFv2gaHxiRqQ6DsaCJi7pBuVdC9IgZXuiGfjmqdd
RjYxWZXJI77h/rHuB5aYxRP8hHU2GbxYkoS6gPTBlAEtLY0NdJL6GKxRIfmuLN4IeG2zHIxNyjA2PptF
u7hmJDDsAGOAfckOIWl4fonIvOq7XJ5ttuZKhcYGV14x6DewO23TZKxFpAIQLinSZk+027B4I3GdAI1a
4sYYKcv5pSZxCtpmdpi/WWpNmWwQ1DSTzjzmSDBgjQH+wmMDfgRIiYXE5xylJB0IzXe1p0HPuhYGvbKo
QCB1SSSezw8ZwcfQTabylbSyU2EBNIB6icDXXlXSDMLUvn+nnburJK3775bVGEmbMikHbOSCysEj2tvG
8iFMyaB9A9IocascG+dmg3oZx0dq2JYy6ywp6UTmLqkthkPBX3vsFrtK+NcmyDDPQJJdiOpdzfwBbrCs
tSHVwTLp3iRv+sQKAafbCfWgs8Pug01t8npJISr4wsoeyhBfSjiQScDX5IcdzG4rST2iAgsyMmTTFLTk
kkgsuPZ26jQxTOkJSfMSvx/bOjssJpMM6rXk/qBm7PxAUpx0r2VfyJcqyXNf2S/4CRN+32lr22GFh9TA
YUL1APchSiUKdC3vZS05ZoMVWtWUNqAWOd2dsyH3DgPOpTCHUMinYktyT0AFzCICm9VsYotp28Sagi2S
iBBXdlhhxeK0oc0KIoFVmVpTYoEUhklawSkx/Nr7mNQfQgozC8hjaG1c6fFhuaSeHixrS1LMBPF67Y65
KmGg/jarA2xOkS3wBG4IfT4v0kbXmOeCld/B7MBSVGbJEVX72HI4M4ZAtButCBKSAilq1qUukRkHSLuG
gYmSewXCpwAKavmWFiYL4LUOiMwD7YADtkMyYHN3UOpCSWKJHZab9NFKfxpLLeqcIxnYNo3D0L71pSgz
sxU+syK9nErCox86bAVJoPzY7MAKMp2ZGYYqKMQ2PNuXPKtAWpe2sg5vd85mTzhrSUqM9MeagZkrfsos
kH7MdluFZUjVLk9y4/9l5/651dpMS3GSSCI7u3NUpoHex6hpUkEimQcFRs4OaKn4peM2m35n0+kMazLg
cZb3xdx3gxmK0T4qNwYmQ1fRaBZhBZW1z6+klbIVcpArvhfUIJ8rUoUUVAIFj3Gy7LfEexupbYWpYATa
5lanrPYaKpPUQJ54q9NrcUjMDMVUU5ZEldpXFlZgzUQ3UiZTwKFnvE8JeeftEmyzqGSXR43sGF0iF38V
QZQnjk3nMHuU61vRzNyAtOoMSvkihrtuHdQOy35vEy25lqVhvrHZeiy5hEkrVwQEKyhj36Xohva2OhLK
m1gwVKDWNUkBO1H0E8ZFY4C9VsCzMinWDBIYHZpKJPKFdfLwH984LGjOucdGi6cEW8H61N05UXUgaFYW
GmDMP1MRuA9SubSiuaL78P6KzQeOtU0M2qrFreZhkRzWBWJ4tgIPi0oeVDUuubMtZR6rzTIzOyz4slll
RorAQY+zaJqR1BAMQipgrGupsqY1NHosqZEu641XE8FuDCSOJVnNBm3bNE4WAmOKnLN+PRkPAoRzhzIN
JIcVwhwyxKp5C7C0AlmCKZlWLeKCyWqmNS9JPpJx7K7lIUGTiGvH+sI8G9Tv2BycWIquMU6ftYr0Lgny
hzAWbb+WZLnDQj9ffGZBCFlO6JDKNn5jUyKY0kE6Y0B0rodCPCAslM6oCPBdGyBn/1oamfb+mrI8MvVR
VSrEQQtXzN4yVJxxKtF+ohtuoy9lWZjWqC0zQ8BT3G0VitpYZvkt7X0Z1CoAGt9YIWkTWY0Up8LEAKlC
313LorTpjIzPB1IUH24iwkN2xObHSpGxoFayibBSIgv0Z4vUUPGxG6sULeXnWZWi7FdZsMdnaq2ILsnO
IUxhQSIvTWSrmB3KbEQLGRP5viS8FjAZgTmE2y2eB/rle39wpDDPHgsnoSIprViyHiS2G4QBQW/TE41k
0mlvF3mHGqdIbc9UXAAe3lcAadOrZS5tdpV2WyjNPLKoyCImLB8kpYuorkPmXLJc1oaO1naWku6T6toU
F9aM6E10taxDJhDo0IkKYlRIeaZ1LZ9L5pnDFcNQc44UvbEpywZ6ZTeIvKXlc7CRY3OzjMTyYx+s1Cv6
AslYJANDo8NUyhsy6wIWiqwSCya5PowRgHRj+iwtfaxZLMDZziI5acWWJupJBn1BZhETM2qs7s7ycwq4
PNaOTaNgDRnaY+WYTkQyLdlRcrIEXEKUsmrxuhZnhzXuQOvgSZb0Nxgg3+4oI2/3wT6SWthFtujpYuV7
AAlBDutabL6esWPRdkG2EsyiF9ci4002/UDKi7U4xu5YwdbMsgmnzqCWtLyODluvDfQOIgQMpQSTyh8Q
nj5VuFPwea1CjddbOCxq6nADWRwdf70bK6iETl7XwMrbrLwWljZY4t2JfwFVMXmP9OkzNYSlgPiGbVaU
/A2wDPbnAIiRX6YUMsZlCUIViGp1uv9uhYdUCYOIdUSd2mQVr0tJYi8TkbCYzjbI39gXHVfWO383VxMo
Eo/pLgOcEdOWOwuKgsWwMDdHBglIoxgiA2tKHe4o2pS0PoFH2dlfmZIIyCGZJpLwRjVh0zRsGoizW3Jd
HKIZsm+tSnKT0ocubcWKL3URQ8cvWqMpsQlhHgkIr223UqBgs23axG7ZyoqcYvczLTsv+VO5HowMb01g
gwRarD3SvOT84Dsscuonu+WyAY95T+QL6gFlpD5ergez5DrbNFkASN4Y0MNrMZyC3DKCTVWOSK0KDdS4
1i6ZU/mihQAe9gTqjMVpoNlci9ml5IHYMrS+/ES0fZiKSPqr1FB3RFSahNAPfxal+CRlAbiSZb1Ye9MK
FGewHHG4JNKURTSkMIUByMd4ZelYMlPy3W1Ct+mVmgUOy/hzN6MKt5NICURF/YcX2aTFrkKNm+l8YSHq
HuvssCmvLKdJ9mDiEnR5L9gD/UlNt6C2h5oJEjJyeIJFyyallUyj1NgqCcwZpnYykpVseIUKlon1hGhl
KclrosUOoWOTCDe02UQsMSNyPbR6Er/aa01nW+nA7E3jfgxCCqfqOC8lNDcILmhpKVgalNJ1vIaDeZpr
lR+6v2JdjNiTbPKgVuU9KL6Yxf7vKUQtkuq09Y9pIAwkh2ZGLlIQCQZTwJXy8AIdtJuu+UOMFFPFxHZa
J5dd1patjlQClLpvPMZKIRwqYlBhq+iewvj2SXU7SW9d12KrHOT/sq8SOANyr43YaqwAxzoC3CTeqYA2
Gvi4ra2nNQ+OjTfYjD3Dy1XwAOtA4X9iVu/Xf2MaKAhF0kRB47HbnWvfY31IHrPL6UkSzJdYILhHSmk4
vLXG8cO/snJbWd5MgGlttS7JRu9RjsBg3tsQrpcrReKNzi7r4SnCtiMqI8NE8ScpzaHaNj+2NQ5kKiAb
Wi6fS5mVwOb6mT1rjqWNQFWe49i8wTX3D0vUSiZ9ESzdYktgmI/lJh1nm7Vz+GxFiZ6zlTEAEGsscSc6
QEQz2xtKLyBe37B2HCxz1smPmIQGHJzEO2y1ks9TA2Ri/m7NKxhUFcGm4r2jtsZ6fip5ohuldmZQa6ed
+40Cy8idAlKLYMO2VMoskkVBbta7tfHTUDgOkJg79ol2eEmPTQU32+Qwttbyhz+w4thOGJUaQsjaapIM
l+thajdYRnDPfr0Ndl9ZVTbY0hHfWQaqptJ1q6ixDTbrsWXntr3b/un8J3EicIXYRTQqEoxeEtfphWN1
xZrzjdT7Wy9iBrJMUjmNX9xA2PBpIsN9l5fQdDq5HqlDyxtuQC9fWh+ntkCXV+KI7GHuZlgS9ONEoZT7
FVhRrLmUfOQq65dKoPMHQ1rVrPkZDpA8hVHDEjcM3/EKEJBwzoFF3J3zmLIdVe0bEsyBFGAzZA2Mf46C
1SnBzSpwaby3doqksMmCChiCcn5A1L/4DqFet1nvK2vz6jRW1ockR9pglSAgJhpcm5ioGSPOv2JNBJFU
Xyn6ZG0M2k12WqxIkxXL0yJ76tiCK5KPiV4+k5IHznZq2KhIbSjuxZAXx1ANglL66aTsTyQ5eb1NjMw5
tpRN96CVptTyX/mlzhaZH8thcIbbsFEbHTdOpX4N6xrkeujHRL9ScNOwmB2NbBoG6e+GprFZwQ7YkC4K
wYrdTss6KXqZRFJk4Ctrse+xfuHdFmvsoaOApXmkdMXf/JiktVaQYYd1a+2xaNTmwndWCRVY60LR5fmZ
WKuOrWNitoUATGHN6nfnK+va2WWtcmt+GNdSOTYdlGKhGB0oYvW02UI0X1g8KLmgAJm/V4dQLCdkS3IY
3rJEcCLFgoxIvkKN+lbqdsf96BP0CYKsAXzSFcjv0Lmy8owXRmHjWlp6oSid9VIFeb2tumH6dY0Fw0X3
BwFT1NFSKta2dtI7qQcdW63HkVrZEKaxwwRmKaXQuTbaTvG9Qh9JnrexCbAOvRE6KPZar8puLUnbA6KE
tdRDMmV6YKGWEvqXgGRdqZlAde6wShS1p9mZ9lMq2jJBG8Ug9pNBK/J4CxE2QDmSYpzbmisnSZVvBifa
qhMtUnYoqNlaNLFrDQcyOnsXXBf22uME+jvxooDlnJNa0doWFPIANdraVSalo0n3ihXplC1dfyUlTkKp
H2CSbQHdKUqUjXg9aF4J9s315AWGel4kOKtoF4T1V9GG/hCVlHdajbfDuo5tzRvTapUNhrAG03gjHFGC
FV30yX1qDc2iX0w0L8FxeBlbXkp35uVagtAr2nLysNVYSgg8FUi+dgny2+12PsfL82JkQ/pZZFy1BUCU
I3WtWX8NS8AK9hQC4v9yCmK2xLzZzKH1TDXvsFaCw+AWwfqxVCVZK3LECgqJaKdE6gEHUeoVY7pa0Nnn
4qzYxMMu+ntgQULpbbfuYaL+SB5giNGA5VupEA/wLDXsPF6zApFhazo4UmhEe59Zv/cnUhDKkRufarw4
CH/VxNsEaSoFMyRqiBCDlehzPUZGUOJVP6DB7ZKV3cqqddjs2NZe+hjKmGdn2AAHmiZl7TXP1iMwLA7s
gFisS49lNrnF1I1YCSV2jqVIKQCAR6G5vMhNZSHLrK0vxfRZmaaYWg+UY4te9OxmuTdTo7YXONWHzfS+
tsceHK64FCIe8tgzRUecAa5OBVw4n1t72ubzt2gaE2FS0OJbgyzYwfpo/j4SEbV9xXf/2CH/I+HF9Et5
gKaOLTTmiLYFYgGxyAoCmzrdUl+Y50Cs2mH2WFDKewyIIxN5bzEV5/SA3LlUsrWYoAPExmdsFCxZqeKt
1+q8GPKYppdONIq40VzyB6tw2NJnbbwlhv4CFZJZbGY9ltIhGmvNQ2tuaBWnUWunFA62jEetbaUNT1Op
jmKfdflsySPD8qv4sZ5Z8LpDYbdD0Lax1aec7akYmms1jPZaqwDsK/Rd1axaUYo8VqXbq0qkz23CVFup
tiBYvpIKLaB0hmDJDZQQSLb0wbufsSBQEA5qhyyxw57H/TWFVDcVa6/QtUJdJScTDiS+4Vgg4mjASdXw
9RuF+GBNRWwdtIiGZDla1iehtUGrcA0mQFUQhtryVrZqmNnOGg+x1P/hATj5HqLZ0iAvz3RYfj6G3o53
WzdTH0+vYX2KLs/nrXlMaBKy3I3Dq1NsaSLWwwHfh/KfxMYk5hw5vokd1gimBMXrwkhuKBOqgwypVUCB
YhDwdgsdd9iyEIQHQL8Wj+fa/9PpeuefO8RIc7ojcY44tF3BR3K1m+dY9EuzxfxbvRjHGhcQhnhgUA4H
XWOrn/HaSpZO4Y2QFICYP5duzUcq0s1xbKm4H8Rrt8EWEiyz2Foh2jdoVZ2dmMdabfvBY44XwTSJrXM8
74iCHhzM57CfBTGIS1LxPdrKdcNa5x1xnFl3kfn+++9+6Bz0BQJERVML7fLwnNRITVJNDyeJnVVX9sYq
FUHqGFvAzhoqXWCnXkClbdYLbs3cvLUGkx3WGhSCzDl/9wOAj4pJYcUWeOdYit0q+FJbNy9XAmywxRAd
W3fQSJ2YqBiyJpoKdtiTbNayC5TcVYAFkdsAglqbdfG02SKLXe2B39PSknfEvQjGIxVD/NLRv2vNJy51
vpwBX4mtVmW1ygCkR89enAaCnmNxxrmWGwkKWK8vDSgIy2T6qN9WT9zYbYlow1rhNPGzAgFLkXfWasby
fS6VS5z/4j2rXm2tGhSL97Mz8aV72+WKVyPV+7vaCeqIbWw9RwJ4SOGyXyHV0IwoYBvFjsuzzj9Lg8Pe
5LWOnFYSmby959ET50OVxdKSmqWvrb4QdO0ze9KrHGGFT3RcEB6N/X5Qsq2HmF8r9yjF/9aOvqu8BBLs
JJ602LHy06GPEyYd0AXveKRTFEwSW0wkZ+OOw1OPCu8u9WORtNBxfvJfFvkDC0ehH9l6jc5aecA1PWFL
EtI1Sm9orpUXqW0QZ0DAw21KFFtVbW3QG/fYqAEsI+8YdOgT7845Vp/5oTgDuuwxhq1s87eerv/dDpFI
FxBPpC1YNyzIGgPeihKWO1aUeafbWY+/6Q6Va2vjBCtha8Fs3RarApAcpTDm7lp3EauLcbZyCthmKwZu
BClRb7D6Mr6jygSr7Qi4ciFLqdEZVxJ9a523UhWfYmbtLNJqPEydtbh3WAvTFq8yPdZslZWg1w/YsxDY
knqORFZgKmIV5Ktma875i2NvjklATjzqYsl2bKqtt2ikyD5GxjtE6MbwSDeEFYIS0Hl3jorInkkxzmO7
KsCeCe352JqYEXcDz2ATOYLbZgS+2kp0htznx2Rd+glpdoN+PmHF4SjcvOa5dF2iC1sk1GE5fh6dWpjW
KrfobahSmqF765MFm/01DWpYxj85OSJcHnDS7Qq0RqcT6FEsYbr6HLntdP2f1kMdWkTs2BpqVDYcjq2z
Z3i5MneFZ95qrRCo02VJimBLDiHZcgNLtoERSC4wMcC0vBI678i5mlxgIiU68Xut3fJvoSTIB4qBG/6p
vfNCLhsB9LPwYHN1n7Oluq9PbjPJy61IjrIVVPMwVIhYLD23dYtPrpP0SdUkBWPztk9HVKTTbWu3bqSt
w5vpbGFAW2CKTjIGIPE6TEcZW7PUkwKCsa3N3+JQCUdSZZWIumjphfoxpMfXoduDS051Zc8PBy2sGCyL
F5ZnXeDiQtzD+z6tL8exJ8TdoqSAIFLa9to34j9TskXONq/ix+Lu3ae9Tlv91vncxijtIV1vdChJYj8i
luIRYiwKFvzO0ondObn2hIWg7GEw0a+SmYiQFfQrwlhuPXCwWBUif96L5bCmGXgyTQzkkinW0G1RiggC
v0D2RGKk2UJpRogvpMMM7F8hbOLBii8g0fPFqb2bh7MwXsUzt8EWz6Q/sopubJyHQ2KgUqA1wSNXnjsb
dy3MgMWsfi8m10ZDDVsFKxm6uWZrT5p2q0Z3xBEGrBxb75FXMHBiiZiDIiCwD1o0Xet3jB2DjBOAFVhT
j5dVQaPtlv/lLE/n5IoH5TDJI6oZIimHd8XwEo3QHgbHFSvB0oJcwRBriWUjFANFWpjWI8GPmJiWG3a/
sEcGfmjLAUeyGH9nSdb15gt7rCpFJlUoxwm0A0Q7QmYRtNlyvTUiK7keVzSercv5HWE/KwFKDVXwoESG
5K3v35FKYRvk3qZcT8oa+rkep5cOZTotBkQFQPtCW0F/Yv8IfVnwGMIGk7anco5jjyPoMgFZbcjt/PLz
HZENOBQ+Z1yEmDnOf9mwDVtTkIfIEk8UUf0OWgjdaWFa4q0JapEhYQUGFX0ezOohHhbPl6We9aJFocGl
vq+3nSFcsG+jxJYKk1ph1i7eXBJfTHWHDSHJr9WhtmVfJVihzANYnjsy6JCyzpVeRLfxpMKxIVyMHTA0
FcpSzJDxWZwAZIONhesuWD8fDSlozO5uh26VLkuuLVJulGdZclQrzLhWfDQvGD0KqdihPvPWh8gzLFo2
oN9iFNsCsY6tVYhpyz1jkZWRtuhfnnJQSEwitHZYb72xlYA5aMyGRAqOJsrCjlpxz70jCZNOfMzInv9h
YVmUkbQL+CclDBl6IjDNHlt9U7DwADiYVz18asG6LQG+UTlyhsPHsRRfSP0/R24A0TFvfWfZbHatfq+L
OxiJ33yDLWJsUYWIGsy1zTLgHql7KUsrsCLmVlkr6Rtb/3qjxFlI2KkfeRvpc7fnt9avJoGDcri+FuPJ
2pUErrVtNhAlkXPDWr/FGqKC17WQm7AriqFXURimLFoa7LABjuLsZ0KRUGsUC5Cg1waLiuYb8aEby31l
tkRem41rNl+6PCrjZQ000iwHOPR84YGd1uug6dQjYjFlnqvxnraAJ3eBdTPhz24/kZgVBlgNUE7Y0FJR
KGvFDY0luhZrpOV9mo7Qg9b0snrzG+Xw0jGAoX6WvLehUBuJqDGxbyyBymVhvH+EK7DRRttBwcrCFITx
KnKHHNSn1IF37BmfQz4TNWGIjW0NZcfSmRE0EddskXTj2EOiPTZ+CUKGW2djyL2i3HrIg3VyhxzD+yGj
9ABUqKDpMbMucV5nxMViiV9YPvZgWmKCgkBu2HOULd7p2IrfeXZNDfaZElzBI+E0+QQLCCoQ67pQ4/Ga
tXp4Gub5Uji6IGFMNTF9AmX1mJFal4khj5VIHvS+hrEupub3utJO99e9fKbXHpPZsphGzmhBjrICeUoL
vM+etG/kdZA8h02lXqSwUxBY8NRu5co339i6rJ+oGCLPa5c7l6yME0xJ7ypjvRhwwTLzQIf9NWye+poZ
cJ6WA811LdsSVv5VcoSd2nu1aht5T3RAYwt/5XrWqmDKbYuOAlynNxzUw4WVCvbYvLWAbRECDquiOt+1
2Pgj3gfNSW8UZqT2oneUltrfef+05o67SmjiE9ZapiSSoIW1upLfWaJlHB19HkWJTeWC8I5yzA8jq9i3
MyBpkLE4ScwcR16yhZUVXcoBVOi45tpH8deGkS5d1E4E1qxL65s2GyVWtp49lsPEW2h9yh2MmgcIvI6N
/t1EbBlqbdpLcophfBtcVrQqYXtaBLiKbHnOLnG+Q17H3P9ohz0yECvHD20N0LXgcVGfAN6wbgcA9m11
fOcHXqLFEzaHHcmNOirg0VnI8F/KwfYk5bWPLGbLg/BesF5F4n95DNjmdCmnHNvrFqCsnS++3OvYcvob
ZU8UhF/s2Jr5dNMnVsOKKbmuxSr7fNlyh4yQp2A+j2dyZM5cT1QAfmL5Yp5oRzmqh6Ivih1rtIvBWjDE
pJq7H4olT9kM0lcsIp/ov/I2Lx3/D33v7ziEU1hthiBI+C/ltGNslB5GSqDxFxuMavMl1tS1U/Dl7kpR
sN05LIbMKBG7+itJt9hoK0A7toC2Y+NRBuUeWFAn/SbKqVqfVWQFfJvdwE4bemSLqTu2KrKNr9CDVauL
5YImR8qeY9LKkXiKDb4otzXHQqc9+9bh/hqDk8QxQXlF8vnOHgtxlKpawzDIV/TsiFedPvsWuWiNOlB8
6f877ejYskOJz9BREunwhz/YaFXhTEjSrt4dX326Z+9XNoDFVltvl6DzaN/22qfehtw+SQA1GwftMSfG
YoQoiw64zJbldyxANc7XdOjK2WFZSTly7JFscaHG8to8ULMHHdaw9dptIX57PVc4EAXEKHgDT/mUZdiC
Pb7/1B7Di8e4FPHAHgO1bOTYOLIu67NQnSwL3dVuy6Abia9SiUUONgUg1o6tAS783V5WjtjsVRtd+wn1
UTc9ZFxn5kUDCfxNSchf9z//1bmhmNra5Ka9R9zhdL1Bo35q10X4oesdewBkHBsSsl37fRJZBSX46ppn
w/YlI1unEKj9kNElpf0AJgqEI/62jjdFU0v1aWY/4P2JvQSmwtRgN6q+ul6S2yhhcjBIWi5Uidwk5RVU
qYQIswuSvzRQ9i4HJrWbf2fEK559vrrP+AnXV8Z+p2wOVWTT8Vmlnem+Nu5Cha8W8FykmPvtMUuYsboV
DKLASx+p2WxKfGRvkoI93Cc2kWDicrSWby5ZRV7EcuolxojKpRtMJecVfrydkTh/wIarcpzRqwVexRyJ
7oiMTW2KbJKQvcJJsk5iFqDntU5+hAHxlqSK5LhHNmPcaOsMkmu1mPeCpYppfepXs1EiYTq8MsrzS5Fc
SeHJPqAzcQ34SllnHFaC2VOllA782BYAMGu1BfiXr8XM54VETOSC8Hs1laS8SCnkvUzMOucNSBS9fVFR
9IqSbCuet/E7JRFyENKS4W6wYAyGxuj9V49DCZtKJF8WA7RJ+fbKA8Nbf1xWL3BdtoTtg6nHcnGX3J/L
qERe6hO/uk5bJ/bXKhOYytq+M0t/CjgPdBMqu+RSlAFj4e1CPu+2qjBznBLn1UIoV4RFciFYhdeEYVmV
VASQeH/GWsht2RV7bTNtMZ7W8zCdfxPkMy4LPKmAo9bSkHhpppwA8qSLThe5ozjmHaL2loDfb7LR+2za
jXjksR90olJKcqsSOdn3GIJTW0tENGtTDtYS6cz+Nol22LqWdgOcUGTujbbJCwnvx2LaPSuuJyLfbMqI
WcvW8Yhf+aAE7sp8fcnbov+JjkdGkZGemVnFUHQbR6YCGvdEnzboSMdruVxAj0YS6GjLgzoCXt9MrL+W
uyPCjup0LZfOSDIBgUZYk3QlVTASXSk5ejzXHbC3ccOYV/sZOyYRFIwvtMf04vXEiwesbHO61s6SaYAz
NoPHDwxES6KSiMK1pByvILcHsR79oFgaa/smnjY68sxadtJna/tsvTvMm7T5bXLrNd8PecsYiQo4kIEz
vycWWIUd1ORgnRk0crtrTLZQVAZFLvcAs1m0uG8lKlRuppEY+4RpRv8/W2/aJNd5XgnKu1Hd6H1fr1Pt
ZmFcqALk6Qk3qlAOECRFyNxCgKye8fQoblXeqrpEVmZ13kwASUkRAEhwEynKtkjJMm2KIkhCEAGCAAEC
IAl+gP2d/GQw5os7goSoiZnfMPOcc57nvW+yRwuqKpd73/uuz3LOedA2iFUgTqdk7CrKRPK4IFuuZAUp
0p+c3dn0bSuiEr1D0VChzEYsmGJdpVA6y1sojWIvMM5I/ilG1+YpDHz7vm07rBwIfx9mEau0DlnichPj
D6gponOw+jEPiMW3uRnsRgQB7MojZBExH/lc9syen5sQvmVDqNoGVXeveCCIbc4irqEcCrwK1UbAfB5j
6neJcpiU9XAV1WMVquJ8I6oMzBkgI5091TjQvLsxaIiaAGAH7QfIFW5YubWFc2DDSZ2qDbO8ZJvSmGEy
EQY6he/SPW2iZl04CdFj8BPC1NfsQxWJp+vS5QccGzHm1ZGQYnbf9XrnSt1fcMJZrENNN/KLZIx4u229
4LCxCXDM+h4BIuLdUHS0i4fEclCRt9VVds39vk4AGOACY42T/roH+JYdjd/dUwTxdMRy7EDwYwEdjP1D
VQGGiKyT/4lKWuujDXGfbZ4zjEggKvdR8GoRthBRd3XCcvGQt8dCtU+yMOla5fsq5ydjFRsofICeRORY
63/Qw0CLHdbFvLUVO1JAplMIIY2ixRMmbZwq1KgiT1Q16U0AAMF6Va7R9jkg8rbAlTMvdYStg/Ojy8ro
RHRpn/4PgjfNOwppdXnJDM6lETgw3I9E9apQ0JmhNrYWFG9H3bJ4oT37vdZ5sMycS904QbtBMBNRSkEm
MI6bA+znwRtHQMBO0UrJsc4yrDG4QqK+1uXXxZspCqcq3uf7hjSGVkc8rFm1Q/savB7YzR7om3GOb0P7
3CxEcqVQ2q8vupMqE1jXMQbfc3Q8cJY0uBued2IEcr/4auz/4sl0nbbdIK+D/WCltn0P+RVUBavWhbWq
gV4ilBtQBaZ//ZyZMKFj8+4hGWo9AkbsfixtX2p12dzqqj7KwrLzvBvSS2aKwiFrjVevmwTzzRHkXdXq
wvoXChXgUOzztsrMA7X9y+6GZ9S8sflmxoEQeAzXL9MFtpFhyXb+DzumWTwYdOs0R7kt3CfqRqE6Up3l
TqH6S8Ws1h1qNuJ+HpWd4fk9XEW40jqrLnV+YBBq7pOLzrODyY26f7QasK6BCgFKw9w+bOVONlbtkD3F
F0VVaqhSwJiU7b96nnEPmawlZ4445gAgKp7D9JPs51Kv5rwmrcmGjnW7SbxD4Gq1WlJkb1nzD/FFwUKF
cqh2IICLc8+B0sWmSh+OVuFh2r0dR7aH68/OY0cKdHr1I5xhHkYsdrjb6GSrrurmzMxwsdnCYfXjTZRz
73NeuIpA47B5hhOwJ+GcBNvHI4oTnMU47x8ed8l4dAr2PNLQuE7hC1gcd1TcI0i+A7epNDdJhd5Y2m1E
egbPT9RAKnlOzRcKi3ZrglUKUR9Wq50y/3Z2CjFXHRhFEiG2P4fuuZMg9iOBUpXcRe4ztiCdlQzFKRqG
Mn96kz3FHcwB3iEw0B182tqrwmGfJRYNnDJyNwqdq2uTe8yHwZnPILCNULB4HAXdOH22T1QDAf5HOD++
DkJzuRnEruE3XB1D+8DqxPUDEKjgyl7rVcdgV+53O7lXHh1yPqm9y6o7yQpXHO8io8xiPZnTimm87HIW
5qZvAgrTd6GIgnW8cAKIn9gseFBgwQ1gyVlg3xmOxutOTNrb6XAe2h9HsTsTl8GNtsuKYLZ+lPXsFL6P
drG7NqL9cV/8j6gWXW8tgi1/lz1bx710+A6oUy08W6fA3MIMErIFtEizwFX1kfsehguhW9d5aEhFH9SN
wxpntrmmiAtx2OFhq8P2WYSUsL+BrkobmLkHVmxkiFIsFK6DLTh6ezuC79ztIBm3ExtVz+wU1dDZ4V2P
cU42t4D+hmgJonhw2MBP8fNlidX8cMAI2Nu4iMg86p4hxlIovrQ3xFO0fXSW5x2ArH0PKiC1mHDj3jqO
qHlPQ3n7u05hL5w829wt/iOqHGEeNg/6Pt9xkLyWG+taDhEXdcWTpnQ7iBxJa+BdbjfRQbUHmC9Edp8Q
0dBbc5hSYSbZRm1ei2t0FGQMrdTw9OHHTZgtxfoYaj9ENgxBU+1iYCny+QvHHjcOFC6cR1bt/L3f+0//
eefuDpgT8CXdeR8WodXByo17dnkGYQQfCXPZBUGanc5BYgjA+tGxPgXduPa8t2mDoDjYLsy3dHx/m/fz
outU5WYdjEbzR2dm9hGggBpI2McYPFqCCMDqoJvwmp1lRJdwLrnADIDbI2w0D9vkRhCNoGx7Dgexz0Oc
hFxO28exjzpbsRFZcmabyDuYF1Lb8Wj84mggZMbSAnHUy4PDPcQDSie/IR5HVvcup5q6AkLzVZ+3rn3R
LWaP2ka3UcwXej7YIdjHaE/ViWw9dImVwudT4QSLjgtWFK6vgiAN7cNFlyRYdHJWoCG0r5W9OZ9/gaCf
F3WiY94FKTfLHt4DSmDVdneg3qBNMdqw+WgP0qVD01T/Eaa33c58OsLyWLzW7s/VxvZLGMXBpIGmKdis
sjtw6ksHcQyzc3pLng53LuHSkidRvgHJmK3mWy4d0rh4REzLwpmdBctu92HfK8+5tKL4ZM/pUIVvuIWz
5p2/3CwpllqEzoIrsYAWaHu8QFmwq+Tf9yY7XIxiVB4jtQI0ELzv7Z5xzYkGu/z45tlGtZkPDQp3VDW/
ts+Y2YT6qhPbNa0L64ZetdnRazbJJ0BoDoa97h1AN/W6YGr4cO0NeRz3tze3ji0C9L2zcF62i/40/jzd
I6XsdTs3NrdYBVnxAaR5SKoSfTy2yV28D+e30NFLTqjcH/EdBFDW6mMzvlD8eCuWfMN3mYyG+THA5iUH
UxRuWLl5U5Bibvs20z+QNnA1mOAiMhOGeSTdn/VguwvWYd9xGaXCet5sgmXZQcjjqv4eFg3tI5FLFZdA
UzUtG9+35lW18wBrk1r/T+AUxPt2747rJe1glqRuClf1aNhPNk4uPYB5Yz5KH06vbfY2I4UN2oudDjbi
wyUyvsgCQR+lcQ2VzvJ6uakbirZcIFuC9ebzqUBSnehX7EKMK23t2b11rJj3DzhbpXGs8Zd65SMT7Kx9
xNmsg9i/5L9wG+jQ2rHzXECtpQV3N/39PV9a8ECfa4cV7rcWymx3Che88XS07RQOI3MRmZlZlYLbMati
cDs2zLgZNYfr2u3G4WDz5k/6f/Xo6OZ7w8M3X6+gAAdlN4ZIb/60T5SYmZUexPfa3aiZzkh400dkGROc
dlg98HEceLQ/1kW5Plip4SB5GL/xADeq6MGwKrEP4fxEyGZ886d2fdrb+P6ECqnqhsHWzetwy22tNwPo
hsq+wLnLfQJx0x7CDqyR2Ec8CsHoEaLe9C8Q2YAWrcfL0JBRba3zhEJDe+vmJfoZ5pmaMcWIfFNu3vwp
DN8jjJbYxgD1oS7lSrfoqJGwWg6dhDnYAmENzBDc156HSQuEQX2Be7Kh4fegpXvz0rBrrskjyKIMHikj
MSIALquI2sBK4QftK3t24gD8pJSJtmMbJ4/7srImPud/l540aLz/SmrH1kcGJf6wNlLT2J4Lf1AXVXkI
+PHQnIlkhdmFRJ4A1zFAmL1EJ/brEnFJ3M9THLZXr1JRt7RW91gBu+b7a4iy4HVG4GHXhL/BUFEjggHH
HdmbZqVkeKsKRS75YeXQ4zEDRWnwNzxLzT8YeA/fvHQECQPF30aD0c2frsLAsPcfhlAya8pb+5WOKuG6
juE+IQGCBoidCvKC9d7Nc0gSHGH/SMfOv4d5xMwO4q4DzGeKc6A6ckXqKfYE/GLz8+Ylc2AGiPSw30gv
QlF4rDL4V1LntR2J/cTxsH4abKn/mUeocX/auwOQKY/YdVANEtcDWKVeqYceFyxp13BdESBblpqm9qmb
5xCI7N68BBql62Ng3TGjAk3qm+cGSH2vQvPGVi72XbN7YC+bg4D+WUEkBspOgJ2TvG/nYanxh9+FfmQx
8+F6KXr2gMYZZhfjnUAfajw8k3POnIMj1BmmDNgjkJGGZNSI8W6y/5RoAjrl5jmoA1Mpu+LyXR/b54/g
a9YuW6ZQPA5138aeyc6GR5ifuflWifwI4M6egFK8reJJwMqonl9sRJm0dWmLF3BpPQcgR9J/FuW38lyX
zQP1T+nquxc+vPzRCSjZ4udHJz96JukA20/87WrC7334vD6XlHuhxws1XeoMf3TKP3eN14S2sK5zVfeB
8i0/79ez/+v9C1Qafsuug9ZctU/wb3yWir03qMd7zVrymKsQvy9NY6oC37D26Oc13Omj42iz/YX7S//4
Pb3/0XfZ9if9/lehDuyqyW+7BrBUey+4zu8Ftv0t3pO6w/YNKAI/B0Vf/MWnPgnFZbs2Wo7ne5fXwPcv
83v2XN4+a48+Qw1ltJ/tQPvwChWQcZ/vfPQ4++k7GA22AvrBb1u7pZx8mVd7m8+pfrpovz/p/fUex+eq
PdsFV2x+lCrIF+xbVCu2327wiS/4uHznw3eoz/xd6hVfwjhR9fiS9981b/VJqku/b5/R92/4817wn5g9
x9mjV+1anBd87RnMG84jKUVTs9nae5U6sI9JD/bWWaizfnyKurBSjP0pX79ARdTHqH77hp32T0vd9tZP
pK4LCwBarlSLvfzxCdd8bVVo8c2n7d0n7ZW3ocFq70tLV5qzr/PbT0Jn9tYr9u7P7Irnqbir/5+jeiyu
8hg1ep+EVuutK7eu33rH2szrugLwo3wH98dV36QC8GP2qTPe/kdvvU11WWgFn4LGrivRvg5dXbTL3nsN
Gr1oqf18h8qy0Iulmq7aj1Zbi6Xi+5a1/JQ/7wko2H58ktq8p3i9i67K+1Mo5NrPN12x9mn2KNRwpXH8
UyjJ4rtU28U330B/2GdfoUbxU64g/Drvfc566Br74Yr99bbf45J95zH1J3R8+e03qb37unRv7W4/DR1e
qvNekWYyx/SE7u9avWft/RO3rvC66L3z7FuMyxlv3+t6n+rE0DGmTi/1d9Hnp2QV2mi94v37JjWbX/cx
fRzPQ/3msxyZU9QfPo/fNC5f8P/8kv/3l/2/v+r//cIv/fKv/Oqv/fpv/Mav/9qv/sov/9IXfnPbzN/5
u9v/3t//+39v+9/9OzPbfvMf/MN/9I//yT/9Z//8n/+zf/pP/vE/+of/4F/8y3/1r//Nv/13//7f/7t/
+2/+9b/6l//i/7X/xD3w+y/Zz1/2//+S//9X+F786b/9pv/3C2zUr1hTfu0Lv/6F34i4lqKsYKBEhlzl
ExQr3twEA2hih0/dQ5SF4kow3O86dNfCMWowEVJmjgJomuB7otJBNdpo2dnVUDEvCkut8Bg3T87degSv
AZIddsJhNj+DMedlSnPAiO8Uztax83qstAyTloDoDTyspbBF3ZvIn5Nmbw8xocpFKCCbD4YgNME8x1zE
L410haEGOxqOmegH6IUZ/E5korbA1AdNCCByNcNzyK6sZh4g2EuMFCb4RHUMgA4o/CKmzUyaPJftM0Rn
4/tIaVB46856wLzR5NsBvIz0W0NMGxzofe5YNoGkaLpwZBHLbkqqxIza5KgrDZgFQ5yVGRPELQDSb45t
jxFZV8NaWpDWJ6QLFXu02zCpaa21EbNmIP2LV3ApQaceqbpxiy4l6/rgjdmzEFM32jCfuW9T5wFPphXz
a9ayZnbHIux3Ps5mva7xKvswalZDos9cRimmUNS1IZsG0nxwP49UQrLB/UcwBYlHpA6QGJwonlinSDl0
J232IDatHHXdbFKrBp+pWGXdzLV9veoYQ/flliJv3QCiNMRtIzTl6mg2kdbWEKtEckth9mUyWPG+wMX2
y0IEGkHvYfLB0bZ7OysxyszcHYXMH3kz9hlAOW++XtbNvTaxJ0cHA+TvSnncDsRpbIFQ4GeGbAbc/i6z
ZeF7gyJHFEN3v7kfJNNAMw4Xbu50nA8Cf2tjXHB5xkPs4VqG3hFABhVlxQpGhUB7p5u3pqr2jgWuEHPY
Al1VmYqZgDw0ZNlgcD2/UPYkfkvZQMcBON2is+Cg/Kp7dyyrLTCgDvRHsyinwqDyuO98UrsXmzyjNKU1
4wGbLMQOVky8Qr5aSnpVd3R0UECxoREpZiSsIJnrLnXcWSaHvF+ClqM8Z/dOIpbJih4qRT9iQhA0efgM
CBJThxTcwnia5m44Uyt2gyUHSy5Hoty+24yJ0A0+6qII4XadL1c+E+AKMf1rbpJdnHn3TRKvmgBGzdd9
YgkofyYM0P7Ynx28NG4CZUM5F4j/VYF3akiMwHD2BSgHYXZdQpucNZLdJVV+BfBmpmsmLgnXm4DdyTGN
BPGikAIOUVJ6TXLZtm/Yvk7dFHyBs7xmxsquLB1OSDJgtSFES60nPCoAhVsbA0hRVpvWeVtVgIMaopoA
o9gR8WZI8vHKSshRT2pzsIpUHEn/nH7HRtoumrFnBT26jjS+0pBNOgP8XqAP1l3OKGsz2B0roVNuG7dt
cYpiepa6G/CqJvLnM824UcbdMxjFrmarHuLk6kUufGazhmyHeWrKkluPuboG4slgzdoEkoSZNd4DXg9T
ra2C7LjLMGPvFcipi02fO7aLalG9VgNGAAQeUOLUSOlDPSZIK2Mc/V/xYGFBpD0lHTz82i176zhpNzYD
4NQAk0JxZ2HD+xVzI+OhwFpYBpF9URpdeBinpBHYp8zTbEBFBE2TwSDx/B2MSq5uFIEW6e6MvOg91coQ
qoZFJHCLyCTuIeQBm50tQOa6cfiCQQdLpodIxd6OZuYqlFxLHUD7HDBXyB6CusExpxrfi874A/wTWeNA
2RSbBCjYUUL4DsVZ19Y02SIyuc1D7NTx4HE8b3PWxdJIsC1BUhxYtx/dGARO0QNDjXgqNZx0pSqZixQK
EhPgCPa0rtR+a0ACPCA77wItsy5lByQIMhfWQqwzSi4mzBM+wfBTZOG6EAWmwbEztsiqjzECEL7nc8Mh
bsAoLEt0KpLmhWvLVt0HPBxcxGm1tAZwAyyrA44ALIpBf6U3HppdN2Z2mQ9Yb0kLpKEWWXG/9R9ZNOXK
QGaGq/s6vxCw9QpdAPNCktK2a/UhfkCUX/cI1SibrWMO/F/1jbFrRunejtkzHUfYsUSFRG2LAEd6lYvB
MNBijaf7qu5BoPfwhGW3y4TUbMyRwkP0Fakt1EJyoxTa0fYc2N4PxvYO7SLrFhbNGlHdLVTdug7tGjZf
QVgdjwfdAxJVtH1BW8vTqc6Js9YC8IzAkj3KSg3xEEJB1mGrHaUiNXQ4ji26kONGBfF7KDARLjoeRvat
igRf146Jsi/dBt+akLurgQNlFQK0R0xkWxF3Oaxn4nsvCytA8MgMMwlYmolOSBoxT8JmNSJ2gZ3vKN75
2E6X1ojGg1QGVjcEoSA/3lBYigL5NYj34AfZEVQEaoaoHAie8MSCQQ6LrxSwVF1YjPuuAWjr9DCFNjqF
y9dFsquSPAs1pTcrKk8Fbmmygp0TqY6ycO1zjg5mJXaA/mh5aeGBwfCoHbIwmYku4jDZFue4Wngnw9lA
UsCeBzJ74hrAEGcayUomdIvoBj9u5r1aAjZ8eTdDm1hHOHBAUGiUzWUgl1FcSsjVS7ATDOYVwXRKVVaw
xctTyz6zrz0CiBRCeT6HAu6rhzh3bZKR5wZeplQpjlQgnKODKxdrqEfUevHMFk4wicZC9qLHLa6LShzD
wVGqQ3F3By1LEhM23wJ/22wOepBMqRpi8G0Poy1KSxzymmRYEny+YdYy6XLUW6h8Q6M0+hZ2YaqNAo9A
AhFZW4LwikEGBRAm9THK3FtwnX6Yl8Jr2sXujnOZAmqY+Czv12iKbtKJeEjg8rJHkXSMP/bMVVho5qhC
dHgIk0b4CElbAS7zW3+0nxqQnWVHYRx0cFnhKgu2VVY4r+1b88UBaigh16ZOE+FhhBSsoITzwkAJFEVQ
YuOi2L3JznBQZbPR+B+5MI6N/07BbNbcyEauEJ2wXo32k01Krx/jtbSgxOIyKVCbTnauJckpi7qR0gBN
R2CBaapxv++PqHKI9J5gSXV19Ou1G29m/+lJpcdgZwSelmoff2ib3iNj20tnJeDQm9Amgzut9B38OuEx
od5zxLa1Aop6RzRtvl4frrcwW2VdEFwiSbWJrI6jIIpY83HSRx7aAWSwD6XVXI6YQOMpQ3WkISidPcn7
ONuddh2lebviXMEeq1wvcDlSogdoj+ERDkn2lGRXblJOUNpsSObCgXEPdh07bClMwdOcNjb2KYTs2TD0
iiRyMWsxpofC7BG9ATlFbMKYPX3b99eBGPKEum0OW+CAARNJNXdKAvfE/JQyuF3w23Guo8VdiPdpKmLf
KJ1i6aoqkHdXEryQrifkNOzT3PTLwjXAe9jHGsolMTQzWHvQJ23h0ke2lunf1arjtImDw8zcHtc54SsN
zRKvhkI9DGras3CAzaVvBhZTVGqq9K3rXl7SCYlbJiTNH9xcF6CGWnOQ7IL9De3JSvVn+PVIkuMkH5Wb
Wyiwwb0Xg/LlIWV510t6SSA2q/oGBEm6RQnWIEZs0KcELgYO3/o6fDRngNMWFR750Abt82FUigICCcRk
QOUdQttIh82+tT9sv3iurotWV1iLFSX7lwLZ6Mi27TPuxq0CIaejJEAJyyWJ+vZ7UUSJB8eZAgeyRhtp
Z0DYXXIRUlITqaBQe2dgXUfTFIemNIexM4ptDhWAIamOzdfCU3APyPb5dTLQRhV1ALBEwVDUIYlNHRd3
rfS5AIB0lv1ehI4rrFdJ9NGWMAtacE8A2oAuML1Ks3KRB4YNu38DEmA1VDvEHLCZSoQfNNqaGosZSXs9
+0zAFBRDo4CEh+koIFOagcE4E6MQlJg4Agccuul2QagwHkY1A6xpkEOi4IBZuZA3A8i9DOjMktkRPWg8
qIWb0NFDANc2mZkZly52Lb3RQLQcBK+cN9EsB4MoLGGHdtcsFTXe4lgg9YdhYkVb2N2lA/d6pPz6tgMl
rKNeY4vmrqtU7beRXVmp0AW+bwRLpDmKqIjZhf2IVASVdg+19FYQ35A0un3DBeyL3TCoEBRcdkurN5GG
LeYkdn4c2wHgLoLRRpYxmxpxl0JaVdCyqWxfQa82ERqyPWu4b10AaYV9pCC/tWGWWnBJbM6uA2UUJIy5
NbPdGGKiwQDrI3BKSxCh4jaItcMadhIsgMVIg+FwBTKAGdGIKMJuwYYf0Z456RzZAx5kiS+dgwiam01C
Jhcs4DjEAzxtloxGYHnkCk6gQWtBBAC3CZ+oeyjsVYjqcauMQdkrNQtAinH0w8hxyVSorTSE+iemgd3C
o0QRo54kUO4qt0yIGHqIyDqq2ye/HQNH9awiqH4x3F8ixx7XKYu2CpnibO4dD4aSkQI6BuKGNsGLSDdA
zYQQrRnZdaPusuyNgtLXRMnOmG2x6tYFlE/BK48g2AgidyizIGMAB1uc2QGSWlpy5YZl8bOtDYHT6QfQ
ejlOm10UuOD27hy9OQa+wWDmIU6vxgxyyuWqehd2LSdUzjEeLZlGQaeLiMHucdnr3mQ/j087KXBBye+C
3Y4+wvTjUYu3aH4LIkgzzJUxoMPTpOFGuD08etQskRviYtMb1f22VMabFAuG1JWt8tmIi22icEEzGJVb
QcMsCx+xu5AcwBUlH83T00tSqGCLNRGqyt/CcUQyugwquxm2p05Bc8NsElh56A3Hs9aJUdS4+MPqIGKe
RZCDSmojiGoEJSCblCXZ8Kwb4ZBL1zStR1yswMYVAb6PdVFIjcZmiODxjmukuctYOPZdTgC0cHsE2Pe6
UOZ8t5JdXQXqvFAwAbuEXYe1cJYWnHHinaoZDmGSihw8tMGWvr7PQhH3Hrr/PspCwHed7HHt7v0bCA76
DsnDhEpkyOCFO1DsDPSqH/Tm+gZ/D5QbUmvKOJuIjQO5ei2SFD3Qtqq/fnlsx9hofKT+60t/9Yz9iYLZ
f/Ws//K31x7726s/+NurP7n9g1dvv/jGZ2f/UoC9T8/9QIg9++X/ef7F/+vyuf/7hbc/uXr9k3ePf3Lt
yc/Ov/zz8z9Arfo3vv/Z+Qv44pnvfvazFz599vjtF5/99OmXP/2zM59c/5PPTnz/5+//8e0nP/j0xQuf
XH/9kw/e+uTa937x6JlPn7j+86ee/PnpG7e/+yefvfzM7ddetBc/+977t3/83mcf/PknV4/fPvfq7e+/
+cm7P/z0/F/84uwzn7154uc/PvHp69//9I9/+Ml7P7r9/IXbz57/9Pqf3r7y5GdvX/vs+KlPn/7LT0+9
8en505+dP/PZ+eufPnP99jtvffripU+vnrz9J+duf/+GtefTZ37wyfU37JVPT7/+6bnXfv79lz678vTt
v3jV/v25Pc73HsfFP3j59ok3rc0BJ2xs7t08Zz7DAKYbJnK5UgK2jQzJmCC4augYsG4CCZp91RPMCbYW
8rY2w92psSU9JsJr5eZ15HTJPhdaiJXaqRIg7wbBWKEHHX5adwdhvA2PhJOVkIQAXgHUR5kUgqH6MGbJ
Tde53MIZEy6yqT3ANRAzmtC71THhd+I63zxX1ps3X4Z9ESjZchjwqiFzLkBagm7Pm5oZd/Ona2Dpo0SW
Y7IEIhOZVrcgTg4z9eUeatU7/9w2XQdQNR4xq0vb/pGqKBvnbA8aB2VF1VrreWvMzZdXR+KVEBjpfVg7
ksxeQS+zV7Fw2NR4Ckd5E65GGF/Zc94LlRfsBWghULUSXnoJFac+6hn2H7HmV49EANm8/B5nSxkwvsbN
MkyBIZCVfSDxXmYmA5BcYsTQZk6SrdK/FWjBJmCS0fODJopqn2RJ7A+85DaKjp9kYWwVBb/Kf1/lu5f5
1gV+7ImoRK4i5Sf+9vSf+1v4/Bv89zVW7L4W11FV8mv88HNxneNshm76GptxJr5+ultDqWKw2ngJcDTp
wt++epL1y8/wM+f5+2n+/jN+/QKLo1/li6ejSRejbLnu/njc4kJUDb8Sb1lLXuArF3k7Nen5uJeKlL/B
eurHvan45Ud8imd4R/XYxahQ/gILnD8Vdcpf4/9Oq846r6BOuBL1zk/xuz/gTc/FXX4Q5d7Vkxeyeu0a
uKeiSDwHzvvZOuqElznHWy95b+MBv8NC7M9HJ5yKe/0gCrefZm+kausvRUed5IfVnu/FTc9Hj6nlN2LQ
7c+no0r9j+Je34su0gVVEv4Dvqjevsi+0nx4IwZaj6O5eiN69Tg74Q027wxbq68/EQ17HK97XXnNZ81V
jc5TbO25KGN/IZ7iRZ8q3s/n/bnw7ln++2I84Ktxr+Ns/7Woaq9G/jj+1IdP8JG1gk7zxTRbTkfzXmOb
9ftZbzDa/Awf4Uq057WYWm/GTdXUNzm4vJG3+bjrd6DAF8rHkOwS2fXtM/sDx1I8XB4pRVlMABZWZpOa
xdJWYHOYWGPJNdhAqt2wVMa7UpTEFuZ1ab60azeufFBXDhBQA7WI7upwvLkCa9I2ZLOugfR5BLtTT44q
rrIfJV1QIbN0vY2aSGgP/TygkFbNI6AvW9mj2fZbP72r+GiZPfnSZvAsOkVKYkfFRH2jFKjEq0yYmTiG
0Hxxx9f27RwmtnxCITUIOiiSzbbQUf56SQ3i0aANvs0XyUisySDANxBUWBkio6H8LnU05W3XSXl3b+eL
gbmnzpsbcm4q4Hmro43KIrtmCPoKidta2BpVp6q3DqURfAjFrEtHgG2VjFiPezGW83SMH1yb7cBV7hFL
4ulr9rMnYRtV4INf+NWUVfxGwoQx/W8u06DbHzgldokRbF4F5Di5pBSF2qI3C9lNu8vezlIW4KRzgc40
Q3meprenxOwq+wd99+noXsH/HWHQdtLCT4lx1LQYi84ZKRM9kZ0z1lQoZoh1PRvn8Bx1M0tfPcOoIA7g
CN6+M60ArzCJFE6fA1A31SwLtUC+OmWgOqGy0ikcxWDndzLpFxJaZSZqj7NlZucB2751bNFdzS1zGcHw
2JhEYnc18u6SswOYhhx5Twh2txL0A0JhUnqNcGLFOMEKjI3JxmQLo9GgJBez0bM7FqnSxRA2USNePRga
nXjee9hD7NPAoHUoaLnlKjCujwG+wVjcvIjuok+RLRkpFyoxxW696flEmwf7BaQKDiPSPXDiaCKtro63
NKwDOGxrpHOBI8nS9sOBo8ycD15LIQEkB2iLxC617sCcerWTmEysIseyVinHvtCtYvRX01zbGkMZBVep
etR+EIvYx4PVbAUY2Ao/nhsJ5yRZqWxBchW7G7tj5UFRXKgShx+sSq2T06BB3HaFueAvp31yZuYueqnF
KOUJ4XHU8v+QjiE/aeSxnBF4u5u+BhmJ4HMspYyAwkqIGT2AAj6siLZSTQYa89BKqrrOCrS/HEkkxRJf
C1IEqPqdhA7YPhO6KIuFY3TI6WTZYrBOqe0KIf0Efoq4FrSWmMFnSx2Ltn2mSJCPwGMUhSJofLYV192l
Kp3CRRT9ZP+FZkHVf4js+TFoTciYMlEPrIT5MeCDboZ6FHEhzICWPQZ2wOQ8VjQg4xZfZDiE8QxXbYD6
Zb9wWJGjEh/BTATgEYEJsI9Z2LKJKBsUHZB1w+Mx5klA6caXYm7YbuE41dkU1KaqKOYRTjCWj4cOUce1
07ueZh5OiHTbEkYoduq1dv0eS9ocgkOsjXuBoxo24KNBaWy8SXgJc6ton+IT/YEdinbIjhZd/wOBXSl+
1STGCTfkVcAxPcb9iE4EoG91kkJzEBFHMgWDZPszqykPsX5lmPgcpzpHb1VBaWozcp33bHZ6IhtjSbn7
XQlbHIAn23N6vbGyh2tQPGZ4l7OPW/9D2s3sy7vTd7caxKNxchKZxRyK6KJ4IpvZeAGZ5wFrAdgGBhnX
imsmAY6byDP0JssJRDigWjKUjRF8G7J3601iZlHce61QIYK5UsUj7B73JUvha/3AYSIOqmTjTII+1wo+
2rv7B5EYJRiApR4eUuFTYu4oC4QsZ6ARioMRhZ+TygP5sILl2FW2p5vA7hGAcyQpVmsf5hfQKbYPKXvv
QDJdWfq70OP5n1I2PKDLq5CcdHdXQV/YNLG6lxaSXXJHbcbUrsWiLpYCjrtKZJPALwn82ygajPUWake9
yWggnV6issEBGyHcvNPFf789EzuW889hq4hR/Qg1hCrtBwCx89GWfc0QzzHwkOT9Vdkn63Yu1kIlDAI5
6Ag4q3CGMBkIJR5KViSgjMK5rpTN4YpabgQ8UtbbY6GMSxYeg11KqUxBDjDXWCOO9hUCDRuVFI485d0o
eovN1VX3bI9QYquhKChLAEMdNuWS0hnffEU7P09sx6+F5UF1I2w0xPygFylCs62dkwgosU+XkwOSMP8N
w7ZMkkSGp2ruSntYAtM3ylOOWTdG9FH0SeHZBUoxUmo6YYm3MaBAFIybp9g7q6hT2iKZXOubo0OWIpZ3
gnUrjY9MTkI7F46GsY6+b3zMbDfrnPVQGikRxSk0sZRZQsatI2O4s2PRgRRHS6HRWMmdFAozv/Z2BJu4
G1FjV+ix+eU7Z2/iEDR4HYMtP3XHaT9IzIr+g9npEnvsjMNUkRCmnUitXyJ7bZLDpNE6csi8beQqV43O
35dm2BpAF9w7Z1Jy1BEhDPmDD0pQ4u/GLqqTriGqqOcemmBO9N+Y0sY+PhvzZTahghsVgsCukPIwzRI1
aWFC6whCnoTqKcRyy7OhlCOzIHhflZp4+vktcFoRWEbr5oiDzr3+H3Zvyh/jvk5JeQS23pqLDFB8mZYi
dla7uu3unH8IXFZbARIqqCZDMVhA1nXlhHP9UihPDNaaow64mnfvybq/z6QB7I2jQ2Rz+8XKJIFpmgQL
3Y19pzssj5a9td6gHO2BmG+NkjbEvST8eQvrb1RJGyfSXcm6XkENMVqqW8lHhC0gkAHtqz4J5a4iCZil
EyIKgcawyrDDCdQHj7REDqV0XbUe5poTUxqqUdq0J2hYp333oeSL9+qYOQflOUC9Sy+Y2YFdngZTk7CJ
rN+nIgz3gcWsCAGS8YIKqBAj0+VEyAuiIbxWd19atSnDu3mfwJyD4STBXb+USCuoPux2DjzNiiOovkdZ
vrDLcTdobKAnCUtcMVcRiJqeKg0dTPa9K/lZx0DazE9dV8foIOFbKE8AAWZPSgvNVAlCS/jQnNdJ40x0
cMfMFqtVAs0hGw6Z55QPt7kWGnLJsCxaclVZIJg+JEnD4eAdwIVQAEsroE/L13ZgV+RI2ctCSHvgQhKB
oVClVB4HUrUwC57oprJYq45CP18YJ80f9J9QyECzJGTE8j5UpWdptiJNCe0RFIR3TcyKCsc19TpSFGJG
MX/k6YX+xz3uZsXkolpfT8BvKBsgHWs7yEMpJrM/WUEBIe4spytvX2ghBarEZDNi58NN0z18x44di151
hb5Bq26L9Qmf3V/BPQKY0iQMclESog89nYStNMsc8TvMqYdSLMjOEy/S+VCKFUhJkDGFiiW8rQVeYoFg
laOsk7hRJWBxwrMTjA3Rn127dkEUbVCsg2WVPEjHDMAep9iKz3YBrLqNPcFOABLXBv3D1YR7yGLUXd1z
bxX2qYgiLAEcZJRCNWHpBw1Xvah5WFpHqgTqKBJmq3B9SlhGUnpE/ERVQeGRMrOKTQLoPoGWQmFn2zb2
PaIiYV/ZRHX9O6CPaQMhr4MCE5LB644rr3Snks0YVVhk0vIzWwoSTw4TUzkuLy9nrx0KktIc0lmyn7/q
ap1lX4gBkD/uTlbBYRtK+XlpXQbzj5GxSt8YwnNdB56/aRmZ8IVq81uHVKbcqkGgkQYqK4b1u47qK9Hm
Li23wA77CsDFV5MPAe4O4khmbbpHD2tki1qU8mHp+ZRh/R+pVNiZmjSusdubyFNCqMdzctY+9uQqWkDf
lGNEK9Lszmpkq2esdcZjUQdzcj9nE51qf+aHFo5y4AzjVoUiDSO6bTZaLtkUsAtMQV++v59grzNel9hG
FWejIouhDVSUnSJoBvfVlfUFFHtmEvJOgHGiETTMhGJ0UTxXQMhKT8ldXuXEhuvjyrEktgRowQdQ5I7G
NXfpaQ435f+KSTHegiITELjr9CEUhRisJRQ6dbDlp8wnFNmdQkRw9K1XWFg8sSpZkJS8zKppz99gpM2v
qogzoJv9QnXBZNDvPOpzUvbAQYL48eRuD9UwRXx27mHdUBRwGHg1FKzXB6qjxf8KWFwZZklTJ9ZnN52r
4+CNBjbHtg4AEXnAlhEBP1IR/QcRb/Fwqfq2XwAoe/xgtcIWKbuTg4SfOLaYZZRifTSBIyHcUJQOmCw6
rZKlQLtzBB8RzAbhuOaKUGMS1wLnfoLKYh9x0UnX8Mb4AhvC430hRSHWq4i3M0EjH6zqydKpEgG4AINM
OxzkHJNYmdnAe80gI3CVw4WKcTVL2kH7RSBx2AcAHUBvkWsVKx5I4VQrT/6M9pzxEP58KIZysnKPdXAj
Ip/BNikSqXouMjXcqcfaDwivI/Yb91DZr8TQbhJIrbhL+y4QxgIV7t61i9Bp3txLmAUmhgrFXjEbG/Kg
8FsnVgOhN/fA5tpwzDBqFbqSemcZVbdkwkQUp+y5H9Udb3ohOSz6InY2wN21+osEb04c23kkJHaS90Jr
rlfaoeX4InvsbqLI91RKryhHUofGZUqWryIIC5vwQMUGRHYUPl4oZj8Ei4HAmTyZEjI1eeBHKmHnYGM2
2G0pB69RRpFNL4VcwKZC1RTMAWhx8soofk60J9AHgy1HQQqJrLXPiVr2BaTGOcNcDAOAybpR4USWsFNc
iqrEE+JjmRiCQYF1wOLjLFMqwhTeXRkGdN3jrHAxyP/gLrrqcTgW7ml0FZ+TUnwV2AyzHdVtoIaPmdaF
doAKPWudrwo3u6vYXW3i/4t3ppjMQgpw4CSBs0QH0jMSC0lVAMVmZBeOUqzAds6RbS3D9Y1ko28P3djZ
NelroqCj15tlhI+2yvaZwryEUtGmFSHxYYRAI90pQapuwBgjMZKFw7wwRvtjb59rCSegYKN1VP6mqTNu
kgRB4bhV+2U5nWqJn77kQTOUvkMchdC1eZX+6ywsQOncc6QUugPMMdTe7ayFD7ZaOutRCPpuEUDDfso+
SN8Wyod/85O/+eO/OfM3f/Y3Zz8+QZW3S//nMxBQGsKthL9fqcImdxrCcxp4ao5ooqqZTVeePXx3vFL7
52R71a6GRiRNiwxq0s5aqfYFXkuoLrA46f5i7jswC/lGVyljdIv3CAhvPWDVFd4tuGb1gHoHastgxcFX
iXZdJfBWwwgkvtAoH48dOuyXVLODalrKGDNrbrYBziMp7+spFQuqUcurZ89jr65ApxCudyn0l+BWqr1h
bQ48WhM6dKD9OGipceZf9UgZogpV9AvgV9b8m5dQdCGJS6DeizXTbJ1HFIusmXZ32Jhnm1k8JW28a0hX
SIENHAlprIWsQsUiqXRZqFd0hUpEb0ld6qOT/hp+uwgNpg/f++g5qihd56tPUBMJulNv2c937f3LH96g
HlPSpaIq0nX+hI7VB9SZejepSV1q9aik5MS7vBPaSR+dTO9CA+sqtZWuUrXpCjWw2FJ87sOXXLvqun3m
bVdKcoUoaVt99Jy9Az2sR/WUSUfqmitO4Te07zj74D3+K00vaU9dSwpZp5IG1AXvDehlvSfFL3yCLcS3
vM3WllB5wt0etZ6DwtQH/rxv25Nf4Hevxm+u7yS9LHwPqlTtfdH6G+x1tVmKYlQQ452fYF+8y7/5XXvt
UbxCJSqNyLvU/pKG1NvpOS77qMVoPUH9q5di3PxzV7MrX4unpuYW34Wal/Sp7H4vU6PquiuOQQvrvQ9/
lO5xnSN6ydt7A33qilYYj/d99EOV7Kr0xzCW1qcYN/ZB6r8bvO9l6of9iPpZ6JPTcV/omaEtPlLSJPsg
Zo61ECphz9nVNJbPffS4q4edtG+e5DXepsLaBSqLnUrXu/DhX6TeYFv4JDEjLtiTQ9fsGY7RBVzLR/k4
nzY+p3l2nb+7qpeN+XuatVI3Y79f1W8ffdfnxnucR5c4d6FBxvZRrezZpFqGsX0fT5Pm/Xtst+bu96xN
p+yqF6GidevsrTc/furWqzgpXBVMP6Uhdg2qUFKXku4XVbhO3XqDylpPf/wklLbsc9LDCpWx+O4Ve/VV
6lWd0Gsfn7x1yb9xzfW4zkG5jApSj/HEOovf7N+T1iqodb1J/TB8421qT0FZi2pW9u47dv+n7TdXCbMr
23PgKnafd6CqRY0yapndum4tOItv2TfO8DXoWulZoRl2PvXG096+t/xzJ29dtv/aM7Adp5KmGvXP+Pmf
hR5bPBufxvuN6mJSLXtUuma4EpTU+GzooTf5PD+l5tdbaIv6FIpo9hoUwrwP7HlPUnvrcfvuKbZGCl34
3GX25CnrobfwROwHqsDZ+3waKYlRse0MtM3SKOBzl6gldgpKZlAdY9/jjk9JzwzqaP453O0N9YSPtLXU
78bWuLKZ971r0r2exvgVzAyoxoXKmV/lPMeS8+/Wa/68JzWKVFR709p+yp7/9VvvoIcxE601j3Hc3rHX
NcPU55rJb1Dp7G2Mu/rePvWmK+W9gxnT3Dk5VK5DFWlWpUaYIdzdghbm1+s1f1XnMoFvUeVaWLieO92d
NguWGGMw/iXyZaab8FO8WNU/Ug8HRKd4jo2wGIRktwDIqogr2uyWzcZiYpWDFuGpxqUFpcHpSSJm5ulu
T/4Haq0aMcjMyP4Gi2S32eg9Saars7yrBfhUEiGA5+AAHwFxwF316K7EeWqVw3G/e59HNAlrCmgIdYS3
3IusRl4veXY87M06/GITT8F0SCNMz05ILdMJYUoGZDWa/HbdHW0kq82zN/NfeejL36LG1reSlTSqlLxb
gph2m+lZXGqzJRtmKVl3we2ambk3aJOqFyOoJMJNe5BUXlwdJCSj6i8Xyrybiwqzfm9HohpsOsIy/1tV
wipPQiVVd2tjMHKRo1CQQdihN1psxluANirxA1zO5AGyo2jWhy6Tdd9meUz8vb2dxhrxiD5xVzvcSWWq
B/V+F5UplhaiZNPyaIMRvpV62B1WSe1K+DXOM4xU5Bk9glVXDQAjjWf8Uqy1mdmWPJ0WKdINxhv8W1ci
Q2jYderq0OkFnKD7v7RTro2BLzLYS1YyCM9RvoR9pjhpeP1ruKLChuZ/71tbZz5ipNCwO3P32+RCZeTB
cLYxpw4ePFExfXlsK5XKZLkgBgUVShasVu1au/FSCy1iZEWUx5olQxlCq/tH6Ghag3fMr2uKz+6gGU5P
q3dXhYpkjCt0Wu+wVpCZnXqsjHyrqiv5qwh8aJG1wQWFI+jkRkUQ0ncDltOspFhlgcryvsjuatdQ6FbZ
yppvAUACmgqhmXCAjacgmfJ2VBg7qj8pFAfqpjhTocJLij0OCA9AyuV+lokokDdaagGu7b5j12GZbFwi
GDLcQIoQcwOdoy80IiNJClSFM4eKcR5XAxMPSXn50klvsDdhbUGbaP3RZGeb7IP4ug+syrRydqD3bWPp
gRs7AJygj5lIMGXN2IDQiAQ5fdUmS424hm3bRcI5OSQM01O1JDyBTwiBj3G3EnmTkJRmuLq3s7DUwhs9
xREiLT5T3VNFZn1pISX4onwi9oeaalTiLZMcSDk4HFSrnjvwfEFVqEg1g4HzOtAeABd4fVir/l21r913
UgVLwJQZ+yb7UVE9BtoSb7aYbSHY6F9PurvIzu5du34bMRTXvFhqIQ+keWKU93Z2zCchobTmB/0H+5Gh
KqJgH3ITrkqEAPRQ+B3RDbPEgiJn1HrqlTEWAaZoDrTHeMDSOX/lsbMsZ8GdnSiflPFuN67dbfS/UKkc
XmHHoi1STfYkCIIah1B+Q2n3vgNIETEC0rmv7TOhwjvLLU6fwVcv34QvOL7ht1K8ZXHr2GLhZ2eUwUOk
0XMpjOduuj5Et80LFA6gUza/GXjIemnjf45h6VKuYlV95jICK5OWfdDyQbEFFZH8PyqBQcXjtgBJQ4St
XP1v49oPVsXDGNxlxaKxUIvCn9iv32RpDWDJ9sQBUACNhEg0EDFVy9XoclMAogeoli62NereJCB+cM44
gRJyfT5p4vUmB7LNfFSE5qMT5yaMnZKRD6ihlyXj0wPrWBKErmJ2juhWKIbQ0WHkzrDe7C+cIBgsT+5y
21SsEaFxV7QpKblD2yeKeSAWmlCRBQq9KDjdRLVQKWR4l6gmHKT5qMaRsmeVAM/U6yxT3DMS9GYQ2ZSG
ot8A1aFUbVQAoTWvLcQotoabPFyhK7T5s2qFNTXwOs2AN2XTlTIA5TiqdEIxh6hcUuij5g8hOyyWzn6Q
Aim6+sDBB6NOEsVvBkOA5Np0ViF1EaqJeMEuipTaR0NAjYxlTss9SepwFhOOXWK2sqPGYyeQhNDCw00U
2rCLBSEakXtgvXDnNi4MaUc3RtqjbsZj05hc22eiCM2Sw4IP6dzcqrXvALblibkomwn5mEAosFicK3jQ
IOoLfiixQuVAieYS6GpQNOWEg3B3a5SVRQIihUYqjroED21ci4O6PslkbaJqnF3hXhX6wmqKbDxTY5IE
rXsTKaII7hpyO71J1AVDmhT+QElc5Zrv75i/Dt+zr22I6iCwWUDCmqjcaustivfYwHL5yyhrNrB0RHEv
JVUKESAmyfhy1BTDkiZIkVmpTgszJqYAG2izhxJ6+prNdUn/bVQtertweVzkHwY88ZnvpcZBNJ0VX6WG
K9AqsrsuqWbN25A1CY0NO8oPeEG6Tth31qp+yvG2YElOGCdbzMxk9mSSTG3PniVxF+4+QsiaSnXZXTsF
EuiVHV/fQJnHWk/BsmwO51PRJywaZl5rvrO/PZ2CG2NPoUQVp+f942RE4pBCqsL+bA/LL2FH9w+49Yq/
NutjIeSxUo2OVhLPiEJvmBpJaLqXXNojMGICBBoJAqJt/cw6Ui3cdeiu4r9AFcDFWgnp4bLpr06EuqNW
oH3NIWJYv93WXm8T+kU4QdbQ+aQ2UFB4QqbEvtZ4wh7l9X8CYsVThKrUwJJx35Q+xVzr+gTVxdr50FRE
wMl5TaiB1i6WoRuXKys4G5SWXo+IQJNyREXrjRdRDTXsVOEzmZ+XuRhgbx5fcQbvjiLe9rV7200X2Sov
u6qNnhMFZYKpWzR0S4GbGAdAULUWY54BnRstSOpywEwi1G2lavl5dtcv339INeD2tdY2DGi3Vu5OIYM5
eoA0KFPdX9wL03CFGWHNEhDHNijWskFbLNhY7rxWQi3eT/NWgEjATryjEmqmL2E/msMtspJwQ8/Q22ok
1sKOoAOtPRloQsrwoD5iF7sctjBP+CW/+0jG5WuKllfKvU+nq2YUc6qjkLyhfU+hiyrnH1FRppCPxgdy
CNGGsuAUdENqt2ZZrY2EpliZpDEOwhlWuDn2o50QQk0l5My4cEsXi0Dp6xqcwEFrxeOcA0ig7CocYreU
GjHFA8A5EboAU641OOeWFtLJWsk/p1uddpjfPdD6Fy1DtKEPsJN5uvkiRUaiRNdog9qObrWJysTjK2pq
Q0EKgGQZcBnT0faf4OHwFlp6XgoT452E0UEldpE9a4Tz4ezSVLgTlj5EnmVM2+olDoBF24I6CcMmUE+K
cBQlMYb2v62tOinz91BTNSo4r5DzypZRUIgz46j4BOyAzcrMT1UtPhScEHMIEnS+OdS6RgGio0KPM1KR
Ek6zpOV3NkE+Qs67TN6inYiYWBTyUQ1llExtIaG/n7BxdT/p7lddx0HCUdFPzp3E+iOMjdoWdt37mUOm
jRJywhkWDEZ64xqMNmlbOmOoDpIOl0inQa97BDaXamdjX3ddTOIZu4UjjQha0zqBzF0jaIicE47bQ1So
YN1takc5L3OU7D4uaSwDILILmmjQHSRJj62jCqSEN0Mo1WyuA4kRNNdCEJsR5YzouNlMDSMkxeXKXgpq
lr2UIzY3itpJNp05jUBFP6w5SYfNRjJVmyjK4thmr9/sGazvNbsl0dwTF/7YaH/iGrqIOLsNKEXINALw
SToVQcktinsminBgT7XmuI/C7qQEbRmoDurfbla+DSqqxhOnJelBmAsWDHZ6xvDUvzSbGx5cOHAchtSG
KhZbKv+cHHVieKwNh6tqS2McTOcGG2DBGuiNZjJqgnT2uxNv4xV1Mm00GXAlCHPRMbhYUkKeMSrm4TSU
y7QGQTwQUyMqytKU4EQkx9r7ARBlwkeocRtVyP9bh3UORLIblIXQGgQaSZ2rWAB6S5CH3uTuNiexvaW/
+BDadJhbbg3OXS2nArd1GUSH7mOMgsngjq7L50T98SmgIxC0UJJ3AKFTOZo9fTsxFikRuEQHtICMOWVd
BRKV3Ye1NYAngJllHppgXDQoeLgLNuaUcUyYKJqALiFUc8CK84mXVhyI+P6IHFMnqCbtWrAMtFXYzq1n
Yyy9XtPZimC7bQprYhSVNvFHClhtn9kmt3v7DPrXT7I1gerzarnYXrkuaPA5R4drflAk21uhCPbZUXm/
OCSGCQhJn0aJiSFr43puRohw+N3ALzXyg6hiSJXAlpFRrLZnVsjmYaGE+7wji9MUFGgc9B2F5d7vEmsr
iMHRKmjsCWgodAhC+c3OYFQ6rFeG9XiTDHkddbUrpNqShqqo76ktAZbxB+DmUJ97WAX6lAaknjVKYmMT
gxCgb69w4hVxCcWMutU9RQC+u578IXOWWVUZk1YxLLu2j/rObjlJqv4gTuqABPpurDrw0PJoU2byybSO
G28MEOHAkAuunbTxvVYE1d25Ban6h7wAjB+Bt461H/Tvxwp4ECcRYGRiYEZdV+s+6EQhb2J+gSYtKxyH
Z6kTMk4ynbyMD5RF0s1G/3obks5oPXJyAfXPqZtHUwhT3adBoB8ZxqL0Rrt42bJUcUeHj6MWA9Btn32o
9ZpVs8NXS8K6H4Va6DrZ8SsTdY3D9h1+6spcjiLeAhHJHj74/l69YyTyDW9FMfBeG1Wb59ITcdAlp2GM
hC9WiKwC35QwP66fr80fDI2EKTQmxIF7kWlbawUB8B0/x1MZDsDtiw0ImBJRyqrtXWpvelSGmUYdgoM1
YVrd0PLYymiw27rgbttUgdaUiwrjNKmfIavsHNBCO5jmHdVTld7xy8PniwrCFImtQvTdjULuRt3uPVIZ
q2K336i3uC49lukBQWVSw+4V7pgShkp92292QrJ+NmcJu5RbVJEwuxvaaUU+jI0Jo9mLCFDSosGkdTfB
zi50KvxXFLNIxLjSoz8cIYeDKvaqCHLdD63qUXe575ZTLelpihdDRjGp+NADZPYlZZpWRn0UJfeOCgQ1
NokNGVRMgyk9zIi3rDds0JDlbWeJh8jus13QX000ShzCDZYlRGnvbkMnUYkci6EN9bQKM3Ne+2DoC8ct
LApoKlWUYvHKZ/HIqfvAYR7WlgULzwsXj6LMzh2ob1ogeEz2whrOYJA2vPA1xqJ18KD90/d+kK0iF63F
x7eaQVQPdQoHooY+uZbjhN22zXlX7DNPgpjR7IEwirmatyM9Prvbw7EbJbXM/qTVcpiLQixj1J3ZiogA
yE1eMwQKsz4EbtaFartYEBC2OewhRfD1EYLv1ctaVAVqjdMYYf21rsrjfh0GliOycbf72ohACuPixJGc
KpWDm9jBsSZ83GCHx5TTUcuRl63DuevxKkxWhU1IHFESgpOLs5CGFf8RI225dZNo/evXUVKsmovKNgUm
bRmlj0atk8kERyKbhn1Kjku1H9t/CtnasFTJhzzYWvytvtOcszSEiw6tp8ZF2OnlU4Cf+5kI+HyHpruT
V0Q+wwQN1gf6zItAmXmQYCI4/b02BhQcML+5YrnIjjG+lR6+ppHjdgmWk1srkqfhesMguEyBG/kQrW77
dAEfkEzkxD1UnGvSzmXWSziIJHnraXX44f7ELnQPi1g6E25ahpjZPFcsFRBkG03C/IpcBA0SGadaklAF
hqPb9+7jBwhN7iXpWTC5FD+zWQ7D2EfInwKmz+bnU8lpl/u6mnOojWipOgONp4Ot7x8aN18qvsV4VMEA
TJhATIZsRYBCMjPcBoMXQtcoES6iKpDsM5Qc6SlWDPeFIhRi//Qpgc8FYwYkNdn9SfqDIhJzrsjSKMGh
IKqdItwtUdm+Iu1hE9z9BTfr4LS7wwQHVuEQ9larfjZHQ1YuDT+rIAWnUV/V36K9qD6SdntxpzjtAYyK
pVck/e7NNoTvOzh8/1Zmbo7y9MizmbmVtu1514Fo8ohL3d+WQYRGLWvHxbqxGJrkMKWEF2I3KXXolfjY
dNvUPWfpq5BdonMFv27LhMJQVoEk3a7bGioWROuC9S24TyIm22C1eHQaT+w7EmzEgXYOj1iC1tgelvP7
naFh7pHfQlVxyp7LgzB8o4gL7mZbNQI+ZVteS6F5VYorx326BNxWjvi+48AarMnETJJn6TZXypYcHbji
BhMn8lZh4bWre4496jIafRp7Xp7B9+p5J/JiTiSY4+okXEVkPQcF5HqUBmO6V/mhFDTjuuj5cko6JMqj
I84ygDz5AYnTRE5tA5q0RezyjC9X0LRrtO8wWeyyg9zX19O5eahNnrORipM6KZflSZPpPufm+NdVCGni
dOimZ1O1/1fPQog+sWKaEIrrluo+UTxa0d5WJxIpl1UGiG6eKzV/nSbTDzZLSdiFCqarH1A7vOWfNEG4
AY+QRRR4LAIMUm7WFCSr7OpCh0QFKd7NTfcQZeQtWgZOIuNYI+GxIp7dLbtuWuITq1DO1S2ScK/tNmMv
L9/AHYVOL+V7EzemkdzPqnNOxt26FJGHcAG4htJ+5AdslXfNFnq4hPZ68IqagedK2b+eTIVMClPNa/Zs
YLkN1RxEjs0awhOHfiR7En4WB4DerUZIgFto8pCK5JgbRbb4a9+2gPU0FhS1sZtAXCzkvxnNkOzDnk6x
JymEZQjfBuHiqI8VpRawoywsJKGmmQdVE1ZYosA72u/QrfNUxZ5UuNNco24FdfWdDKdxxwwtswxgGj1I
PGCbBZlZyMKNLpwJAuJskeGDsvYvtACs1Wph4ejRo/Prg8F6zyvsqM0YgbCWsyy2Ys9D50XS4VOUUZnN
Sl0tHBLAtnt2/57ZlyquOIFwXjQoA/q12UviHNtsnlf8ERYV4hTett3/Obtm1CixEzHLf3e/tKv9zM4M
U8XjGVmvFRuv5RYEg1I7a95BdyT5jjt23DNmMg2ewhxxEUc8JJXyv3sRRRkM/QTqQujbfTChK2qvlyre
MIfbDixn1zcsa1Wg6Am4923A+qGq328mvSPWAeW+1iyeW8IouyYfkMMLDh2GSkrI/AMtYkunZz/LFiDT
m2SItBmHHwlondCeZc/ciH0h9pXhmJoUCK+liRVJvL1ZJNBLWqtO8Xx31EUlHWtwqyBZ9vYP2oG/Yy6D
4UQ1UqDWUhodZl3biAwU2WRRx91l0arKLLWU1c7ddnitstx1XQrdIaBlhrbryt8SSD/pg9oz3mWf8UY3
Wb8tpWJqNqapzDcOHRiia4q2tJphiKq0RkucyrNfO7gDfnS/S/9m1sFGyifOF5mDEWiB1aqToYyEZWea
YHE/Y4dH6WkAJBvRvWSd06Vx3wTF1jJvqcr6ZzFL9T88NjM4JBFHbojZ/MjTOwegGyDDYi5D5/+O60o6
fpw66gryNEUqpT3stNq8CYTuSHhQATCf/VWx5ROP1/oT+4MnHVr1YmAlN1EPW/fdKDe3fF8laWJvx75q
xmewbGn3O9qJEQkVPBqOq8WDZGsvLNz9gPU4xsWLrUhHSkk1hIljr8jQo0VSebP5sz9rQ9Iugbbdb/0R
Ssut/dedO5e/3cb/Z5LrwUruCTQ45yWl5Ck7l1xpZ6ZmOTiyLRUVnA35BBqK9KEJpB33W2VQrNtU1CQ0
F61PsnOkSKXMC2Zn+zHumZO/EFgJNEg6R64nJnkqto3nhVfbWcqyzF8e08KVW3qEgNEeQrsewI3Ug1xJ
W25zM/N95EPpm7SAfWoFOrp0Jsd2KrRkm8PWsSJLUexO1cnteTO+y+5NAODSmLbnI2Ez7ouvMxyouLN5
ATgLVFo3eD7W/q8kJe9O0ccypoPSNC3McLW6M6qo2+eXs2hidkzNZMNYJBWwIkq0aHfBZhbo/mwtmKPT
W4v9OTOGi7gVobihF5flPiZK7ARpwXzLEVygHmGvcNSl0mt70bHN3h6dQa2qBlRtkb5UyZYknkpHqkoD
loNnU9Fte8Kv2PHWuAP+ULbPg/8R4haIYe3kTfYMs6Njh7tCXF9waW27xRxGVjNJtKDcH4qSEybQFEkD
R/o89L4XsshDwSrKG3XXJsGiDaldf4U4XO11UsJK9bsxLgjgu0OK70dl320ZO8qr2fLBAojESp0ANyhK
3LCQfZ2qjqqaj62TBwaoDs6pNJcxvZqZba3Pa3t5CvVULXSOUowh8jtrLm/BGoY75jtFq1eyle0z+Hw8
Msfd8+Lb2nTOzEzm2COQ1gsNuRYoWdzrWY174PW2Z0STwey1r6atGINxB4Z5QXDOUJwtUiiZ09RDHd9s
YVB7soBikYW2Q8aE5zW5GE4OifrIVR6ftdf3FS24NYMGFxlaoSvUltq/nFNalKljfHWlzckTWS58TxXj
zvxqBJkZsul2qzaK0TLUWlpP2TuIEjOj4msolmJPHtZH18PSvHufZVuVC6GGTyS527BmkdEDmwN91sqc
Y862vW1Zb7b+DiRFOP0Jn0nBIchKD8Jf2MpyUdzkeneOV/Cd7IDMgnyFPH4upe6wjepKusaa36NASpFk
3Q5kthCNON/3MneqnbQFCvmm8RpujO0vlT6m7xbnl3+eOC8Ge4aaQFnctwhFMyom8TqEqTTsZ29zOaxS
AhC/B+C82WS5TZ0XhehKgMCzkKUjX4G+C5iyDWjClzv8gDAIrhFnfxL4X0n94yClKrHzl/3Wk9k+E9A8
h7Wk6tW44AOeCUqLdwvbK1wL7cOtYh2KGJYQ/B83nuYLvBQ0F+PMZa7WnzcyRggV6azRv23cr1NIF2mL
66g/KFLebVgFRbQ3iX0Pc3U5Q8wzmeY5OX4x6jBmNljkMJRFS0BAduYBbJu1AMSsy6AQHd5ibUhPW/GF
/ZnfkSUVnGuo1YzbcE+nHrMbhwx/CmBk+++x4KjiubLtqsjOMuXpXH0WdkbhuSOBeRQCpgab01VS3l1n
DWOnKizo+SumLomraZCQdb4Pt4lUq3TkYCFPOcxmftyBUSsWiIxonL/WLC5x2OHKPQlhvC/zwR1pyGmc
0faazIbpS1tM7UylhKEcRV/YU5klGVU8TMzaSBpBR7XWVwa97mLSlmNomMXoCRdKRCXsaS29rlatCUU8
WFq2+Ho5LA4cGHGFUFy1iXUs+1nznblKV9ljDr9FqHM+R+iS665h5LeINYi+bm3pFQZTI/q9P8VSVJgV
1kQ3fBM/C7L8ewGF6MIdmofagHO27w36niknQCaDb5IzE3uLvGXhXgKY6Kg6ojYTNHw48vPLq8wr7LsV
XAo/W9k3bm8TrZVx2YOLyk2TmSnfITLwg6tUixGWimNiHdnsi71xOTucEuPJ+ZVOkW0yOn3TyWI7Oh+J
F7B9tfVZog4EYw7MoRWcsANs8m5EuxpcZzTY6iRVcCJf2TXUkc1icdtDxxXJBrdbCFdQ9pp5g8YriIxU
hDoxexrVNIx+9sIjyAeoP50c1XL6uB86FZA+msc9RBWWn4UGBJAy8YXsatortF/xrK9CB0+1dsOOJYK4
HLKYZuwdPEN9EaSyv8wIJrJmwxyyr03zpyBi9uBq1fqRyAOE/hrmUvgxWJsCsmvmMKFwNPzZ4Pk6xtiv
n9G9fJ9UqQweOgm+1QatMrd7Bp+nBKm0ZlmlPUu8cEtqUCsOzs6uznKrOS8lOdWbJwFAFWnp/9oDuMyB
A7Mi+dQEAj+0svvY1UNVHRnCVVkbWFQpe4xzfFilJCzWW+Tt60wFPzBy/ryjWDuwV5EEgr+QAfRndHXF
EAZRLNl2ISAsPT64l55RQhN5lVL2VTpz50LRj+uoAX5OZSmaLM4T9P8Jc6N22HqaOcrTwhzpJAuG9Uko
Kqa90ZU0PWOWUDfZOZVUH7B1+JpFABqfl9+OYjq9NOdtfyO5GTHG1kogLHxTBznLpidEzlHWdNfaCIwG
0EWOtyURvd2HocY6TrlV71su/lTI2967l/bkV2mXBuNRMIgEQGyCeY35wOhwJepkyuKOHP7kTB8vTEub
AP1WMs/vdHC/vtYXynGs+xpXWzNXtRHaQzuYMo867LJteI3P48aH9ljt7SG/jSPPmRIeQWljkpmdOWR4
xg/2QKajPW21gc7yV2HRF3dvAtod+XjtLUVkF+eSXcRsfJEkktE/3EbqtWo2ozkvZw+cwQ+LKkH8zSYx
0yf288S80t7o5O3+gHsOFo1so9hxquTg2HgdaEFucytZ/Ed16rWeU11pWJUCNXE/2WTFCM+1al8S83A1
PJPeBMIqJPQhhoZRcTj3kXpVvWkdM5sFslv1ZuQp3M7Bhhtxm5L5mtQtXLP+ZMFBI27XOSqc50PN8aNg
fgw2E0sExIbwf53F5GdZ2kPmWe9sNArNb9jhjdAKyVedC7oPxmUkyDX50GE7Mc4TFcbF0S2oksB9QzMC
a0D7pHpSh/io53GAUeAswq6XtEbrI7RqFzXLSbe2XwL3qsy924ot36mp6BdECfK0lut+kotQ3D7BukTA
Gvl6dxCUdZk9nTiwjiVykMskzmpVXhB7+5AtIu1dOvuDber7zDjitCUBXW57ExVcEzydDoW2H8zOaqoE
b4MUNuLSA6/dHLkGO91lG0NzAf3T+k0HPYlNiDvxhLI/M+2f3Qv/x//e/M637P//YWG92vFNeAJHi+rb
i26T8CwHISvpZAeiBIW/NwaJTJPoLfCDbMfcSGeZbSGiEDbbMgJQYqcn+0d7UaajBJVoz+P8wY4qy+l8
+CL19S5Rae/lj45/+AHVCa9Soe5//P1G6ItBkev2uVd+8bPvf3L13O0XnlBVaP/92on0++0Xn/rFn30P
xZefu/rJ9eu3L/zx7e9/8On1F3/xww9+8cQzn77ztv3v56dvfPLejz65+u4n1566/afPfvL+iz+/9O7P
333JPvnzcy/cvvT8Z68/5uuOaXDriaFgBlFbBSCC1YHH65Qqty2ScbAua+MOAjTg+Th+JpQwyy44lLj+
zZdVlDleHzSqTMfoMioPrZQPlyyyLBR4qWT9BDWYdX0gA+wT99UrQ9rDrDpspraUGFx3cwzjNXASQRR3
Lc+mjlR/Qx1MKGy2z1gGMgPXUcEgNKM7UJw2ngt6K/rd9sX0Oy4WubMK5e42K4crRLxukKNEovSzwCEp
gg+0xUqUHy2p3AfNQCj0/ZjKhieg/NfqQobu5kfPSE0S6n+uxdjqdkJd8jhVH6nKKPVJu8Jl6m+GWmGo
cUKRMd3ro+cwhzk7L+bXcd1Oag1KjTLuzb/f//B9alW+zZl/BX8l5UKoFaZr2qdwxbeoU3ktu1emjUh9
xavUFNU9QxPzcrr+ZaojhrblVb5HZU3ru7+k6qZUDpNOpn267cNHoXNJzch37XnxLFA0fQqqoa7YeSnT
Cr3kPXwBCp1QF/U+gQZlq2552Z6e/WPjEn0D9caL6Fd7onddefECVUy/Y89+0V5zBdAPL/EqH9j3vpNp
SF7Onv0C+0nKne+6iii1J6li+q637m3psHLE9JmrfKa3XEcVMwBPRh1P6kFKLfN9u8N1tuCqX8fHEcqV
VJa0e9sT4u8n2ALMz9S2D3/SzlvpYHJuvWc/T/qsuZZ9F8/yAfU3b0D5kqN4BZqynIF8cvvuB9Q0vcD+
UXulzfqB5rqN19WkFIt3P3Ad2vf4HP6ZqWe5kY3FVd2Pc+5GO4d5Z82Aq7G+qM958sOXs7XznjRioSWa
VFQvcR69j+fj07br5TL62kaY6yvTAL3caoRaWx7lpy9aK56TjqqvKSncanzf5xrAvP2uzdz3uW6O22/v
uf7uk3n7uR4v+Aq8xvG/QJXYk7wO7vuO3audwxjHdh0lPVTNOvY39p8/dy1b65+sNvdJVmG+ELWkT3n9
cdVAR8npKC3tJaRVI9s+8Czfej5+uRHVse0zL7clyNvrqJD0a9k1z0b5cpaZxusn+cq5qKZ9OmvPcZZo
v9F+Hv9ebtuGot6pWrfue43Vvc/E9Z+Pz7wR9dBTiWoWEPfP6yle9ArmuqaXbn+pvVd7X5Xwfoq/PM/P
v5kVxb7K26m1eq53+O/jfK7noyr3B1Ga/AobpkLw0Wy8/kN2zkvTz3i8fS7Vzvaa46mXno8C6K9HqfdT
WX151Z3Xw57nff8ivqX+fyX6JD2vjex7vG96xpPxmZf4IFdYNf7ZKNKdxvrFGMEz0bdxzVefzAqan427
p7E+HgXBz0SN8pPx7GdjjI57jXjvqxhHvP4Gr/9jXjb1uVpyge18J0b8JF9Mn/lOlG6/ODUfvN+usetO
+y++LtIcOB5PrcLur8W9XuSTnkS9eG//1agFf7V95DRv/Qrsf3z+xayvLscKusrLnon+POMF7ts2q69+
GCXUL7bP5b16nO15Ij7P5uHKp9nmC+zJk+yli+3Y+Tq6EaXkH8/2jcvx+pl2DqvfMMfeiK9ci8/rM1dj
nV5j807zk5pvmv8vRZ+cjkG5EnNAbb7iDda4t3M19eETsd6f5NWuRJ+8lu0Px7NnzPYcf6LoUtw3tecC
q9WnfYb3xdXOZ/Mnzc/jMUsv8y0WsvfxeiGbY6dizrzKm6a1prXwwvT+eZzf0lo7z2f/IK6j+a9N/vnp
Pf9afOa1bM5oYl/M9oGfRZ+8ETv5ad+j8JXz0bAf8InS9S/ECnqv7Qe89Xi8dTZG/EyMAluibmnX+wtT
e0U7uLHWfJ5f9odN+4P/qbHQ3HuG1+e08V36QnvG+fOmfj7FP6/yM29EI5/zZ/TPXI0Bupg94xPx7wu8
wmW+/k52Vl7w72Lf0Hn3ahp3qkVDF/tpKiS/TT3pR5Pq86Vb74Ri88cnoC798Sm+foWKyK1Ws5SUT926
SDXvpAOeFJZfzzSW37QrvAldcOhphzI4Xp3SEH9Myti438cn/V7hAVNVmrrXev0NtMnVpi+46jh+P4fP
+jXPfXySV1J73qLudVzzdXvvFBSp7TpX/fNQ6H6cn4K+9ROhUU4V6VeSNvlbt37Cp4DW+Jnsvk9Sn5tt
c4VzKVJfomq3FL+hzX0Kz88+DWXst6hv/rj0xqVdTR3xS9Sf1uuPUsX8rPfb43zKM1KsvnUWz4/r8NUr
1Et/mq9Dxfws+iB9lxrdrtd9ht94068v3XK1B9d+x5/xvM2Dp29d4hXfSnrdP8v+vUwFbe/zVuvcZkbb
J+ehh+7j/oara7fa8U/E62lMoe99DXMvxiKe8dZraI36wa7qiuPWX49TuTzUvWNcMPPe8vnzpv32JK+M
+X/d/oJO+mW2IObGGSq+n/W2XcXrjCsi8ge3vS0nisj/3gxmJm1wx55SUmN9PPToZb99h3LTEVam+DDY
eIPN2R1MhkivZQIUDyJ7KqK1Wg9Xx5secZzPscE5Jr9Z+hwSs81tZ2JWwHlAB8Fztq2eUu1y1p1U5D20
NMlAP4KSuvP2TyeERIdKtYd8IsJh9yO/s7oxhuyJyBae+d3L5F9kZhhkjzDs1hBlrT2hkWEgvrgWIHQy
Be7JUK/FprJQZb+yRyHOPQGDo8C4C/5kwRTkSToCkXUYelZRpb0dRDaT0tnB8RbSg8V+1OTKocVFW9e0
N5l7gAFvh8luHVtsG95K/dVVc3c+d+ZHg/uQld1vXTbbIpCoLNDC61wm2YP+92QgkjmPZIs0iXFIct+O
UV6DCgd0whuqkKDy8/3gFyKK169KZBOHpWQxhlkurqZOXko+FqrY513F2HaIqY0kYkssissMbgh10vK2
AavIMUAph81UhOvBziOdwaxxpIIO2ty9Byp2gJvmeJNWUIY0R1yInE7AfJIyvDUnxGi4whzcoEh7Uut1
KIXDhuuQuhYOm0WrU2HZ2RxmfSiDwiDrxfSFTQ2RHSIwXrRadPbKl5FWpCov6Il50hT5lCPMUYM12sru
7+0sFhlx4eFx05JOnFziQmxjpgCU1nPonlAdIDu2IAHhjLUFZD1afJMpoEhHzuQB7iJHDYfOQCXtisAw
WV97hQIVtS9brJWUBVyP2rWqPKVh02WotAMF1oecly6fSVyCY0Qy/fKlBZVWiK0zZ2m42k/AIEnSWrHZ
dZiKSUOvzlok5jvuk1Gve5O2LLOtBeZepAUynAILLWbIUQiXJtm73kTotW/lUDZvN0c7YAFLOd5ikJMb
Wj1/1W2m7Il9Zn3PwrGdzYY9y1GbjTtbPgrXqTTqmU15IEOQzzkKQniSDF9UtXJ2jsr0Eouc9lnepcU4
ItmbI0Ziq1Z+B/RpiC9BfSjHuM21CU376IILYfO4SzJ5EvSI2uY9F+woV4UyaCWZAe+RLrznvPuZRmUi
UlCqBalOfAq6qhuDTcTVVQZcBP5SIN40o7Al5ejPRttZwtVIa4dAwcSQJAq+amueNzlU74u9EP5RQlIK
nTrpigwj3ClaPYvlqURqAg65/lAMXtVVisxhSAfsbNkZgJIj417fh1e1wYlYDHHohF8n5jvAYqka6H6A
JTQhBR8ITU/hU+zkS+V+2x22LvsusKKi7g5x0h/5wxUtGcy25fmcZiIN9tAVCZwWhj7jvWyfORCCGISn
E/JYcL5UOQ503gsbqwSwr586OtEVMjE7He/NrPShEArAHhVIUkH4kooqPpyVvEhI5MaRV1pZToPcGMR2
m+FJexPs8VtboSrsguE8Xbi/JUy+mVbEpOJjS1PoYwd+iwWvNKgyrIeQLA4RFclas3wrspBewpmX1OKV
kEDUOeWkSKQqIkLAiJhxSkSC/GD7btUxC4paueZlzWpxXsm3CIn9EM2wbSKVZ26pZPYxaWS7VDZSsymP
LW5QEBOCLLNJ/WmcjgHhbCkCnSKWmbTNErDGJsK+fPdvQXvWgm05cTZT+etNciZpE+ck9xDikZ3n2i2y
ejtFW0emluZlEvUpW+4bJXUIp2GPpo0uoNcyL6a5BNYcCdXhZLBTsWUKQPBu0kdNSHLRkn4D5k4Sk8QU
G1E32nX8ihwPT+pyXeo4bAsZF61kWwH7YDQYHC4C4xPaUZw7GWGoN1nyPZU/QixbWye0bGMqEGBVgIJq
n8gEBKEgGoRW23Ltda/nY//kBN253DxuQkd8Iq6CzwNXL2PBYAIg25qettrvcraiC362XK7mENVKHckF
AzDQtXv2Z3C8uQPT7oufp+wVDGeUmHE5Iz+DMdPsTjwPVwZmUof81WxOAc3QaJ0iE/cEILypm6RcleSc
HYoSlPEm5EcJgBO9KvQ5IDABTCD+yGmbTWsJ8YI+4cZmlOCQOIRVKGWGXouJy7CBFB7HLJObulb3NotQ
2N4pFqIIvlE1gZMiiJTaKVqjpG686H2I8XlNZuztDlgTkGwMHslqxUqegHC1im1tURG7iGPFCqLA6yi0
7Me72WKBD3RVJq7IthCvXW1bTkXEeZqwYtive7WTVu/NgPbFvnw5J5F9fMxlM3QyZRW5ipLMoipRvmJe
E38bujMw90NEgEyaUJCCuTpleybOaiPZDqlyAM335VY9a7DWCkUTe3WkSuCr6HgCAInAExXSOiTnqR2p
ofr0/0O2nxOEjehIFH2whRGUCOwh6bRlrZxUFaQpnE1vq4SOWZgePP42KX46WFvOmduZAwV6op8j4L+E
fh4JbbnQQMHKyEG9j3MOIMcmV7WvZvJDQpa7/5FoA85XbqFbSXyeyMJgMkjTPKab3WdmalYlVdF6kFCu
/EFtxNCCai0hgJCJON7p0zmnwpIOxJneVFKi3fLiA4lsi/Mnm7C2J1ZRE979eskIQVCDqD6P6eRblfbw
wBbP5ENS9rh1SYwWSyZRK1sxbJgREQsgmdTlsrkacgWHxsNJUDLrd6P8CHVhQGPzo63uZ8ShhWXBsYKu
nIs3ZPLsjU6FkPtyv127WB4923SyHop5c6tp1emdwqThx/6cZNN79RGxpHz2RgWQ3uSeQYYV/mpu+2fC
dpQ1ag804Th9sQeX2gGBAel2Yfgwi5ZbaasaqNooFFZIRwn4WjrD8ufou40awf8kMjQJ15eeNKzktKsJ
UemaMjmVpfTCVY9wBS/kDNsy5xcTpBW1SaJ+B3HHIHXIhbQ2eqWtsgvt8UMJQmwWo714pI7N28GV8jeJ
XgwfvZWfwobvhfwYFnGCshiPGZPZHjtBKR0vnQDZ9m7NlmHWS4mWao2EkyVXZE44yzRYRWA2bcaLiaNJ
kVs1dF9S9Ks3KLv7zYI0a5ja7W2cWRJe6qmcw1L2JHTpTBQJLuGQIcozUa5Q3TzzKJOVivFivDeqigQE
n9ot91Td9pCgFFYAUpPTRQ3jIiPwo88eCoIOQ0Duo3RRCb4Aj+coMG2y+QJzGRwbB9EnsGhpG0mCrS9m
nIylnPcwyapZ4bAggvZoNTSLMheHLL8W2h3YCNI2CEa3I4XV6vQOLDsiucMfss6te+Hwcoft9+1F0C3g
T4ZuTf7YzbKHfhhHHbnynYyzux4sHnjwULHvvkN3f9VF4mV5jliSaeH3G7veXh2hDlVtobY2BTfywEAA
b8esPNMqQfcmbUQGe1/SDBg0mYtguxL0uTZDC8+lBzX9c/2ZPo2FMCxa6LeouMEybqrFnL3Y7sg2cRaz
yhR75LmGAmvSdxlR+K/NEPj5orNcPevfWSmtF8riftuZJ+P+YNgcNovv8ObNV3v6oz/hT2l4/fXLVPHy
NAQhpz0s1bVWfEt5kAQJRcP5h5dkbCuelZsr9fqYq+OuAc5M1Ia9Y664o+yqNr0H1+pNUFSYozCTIyq2
u4ZE5k9EQkU+wh7HZrsfkyuC2CpYzo2IJGLlst1r4Dl4fycnX+FjFR/1OyzlwbnlvfANf/t39/32l+6x
/y1NpUbip00O804WptJA396RL8v5JpMGmt031RN7i755FfuGw3ICksFUrGfqxFn8GrDBozHLZUzmOsu5
JsXU3Zf33sGZYXtnNbqj8OpTbiPPFXnwfqlXZ6okLOyZKhdmkqLYq0csreRPpPSHCgh1ipmpAHoq26rs
GLpMzDYIcUZJCs8w5BpF82z0vD90MRWskJxE6PJnWvMIfrTCJd3J/FQcu9ifp/AajVQ0JjiSigLt3Jn3
/UMQdSpUCYMilX4wILkC46lIcj5Y8xttUa+p+ATea40YdXJi0pYtc1mKiq0dE97xqvdSO1uPkM3WHllT
K2BGMbbGrdOpfR07faYlWEylVnyTxAYVXMS0/nKFB9t58nTEzqwWnI37nW1NCbvalKs7szSVksiUesF7
8CoO+t6SpphnZkgzSwxynkfJZqjbWBIY0DsWi4eb+bpb7LUZ31ZX2LXrtztT22khPtR+czYHALEzeh7B
ybXcGC2mMiy7R3k4BNV1raEpmo05kqq4bHH2bPrsmX+4yZZOVugVj6XtLTLjZNvdrX1r9uh8Vn9sVib7
qIt/hsspboWpVB7Ic7lzxVTUZP8jlZ09UWvOU+d/gCJOg8026wQbBck/miR0rKWJF9zx2akQGJQH2wpZ
mT5eSo4EF65NzTHpxee6Qz1xh+sP2Q40swQVYVtAyV9dnrqM1010h2Z2KkW+bWoLW57KKLXsSrQ1q9iH
oz6nJy9L2DliQx6b871ntRyuUKLKtpVuNTPlBcdzMlOwc2EqYJzVtVMhyGwnWppKyIajqOoph+r/fv0D
u/Uf1v/93SdGCv80biT7wmOJyj1f3DWVWphK4yzRYHR1oqobuX1YH51i6nCamXJ2i2rVLN+mLiUNLGs2
IlWt2gX6c2nKn6FSC3VlwyCTCY7IaE2/NEpiTkUbCvfvPZGtmHLsbh5L91HpTDmuU+G3wkuA+Ug37Ruj
EKveiU0c2AtMxCJyC+5A+P4SoAqhNzKtndgVUWdLL3C6Jea1l2y1g7U/GLWOGSZq8gdoUZvXB2UTBw2o
omakyVszE7Muad4Tb9BmbNDQTOjOfbK24Pu+PPVUZHV+zJ1NJwn9v6Wpo7mYMmdUTy7aQ98hyR1wx3S6
dy3DNyW12x2FyifhB4gnp/WmytXLVIxKjhnDHXiF8TVIt9RQtuEiz6LVNj2m7JDtU6u4yCrNMoQSezUu
un1q3Xq1Zz9NppLN0k4bho4+a7ylxEQWkoArWeRaeFnRjxR7WImjxFe4Fm7upUH3I54UplnYVNrBYCXX
aXttSy0gwpIVxS5QXhJAoWDQVqkqCe9e5JbxFO6mmPIli8Up/FKm1MAVkIGemlYdiugBwANSIetMu92m
UatVRottamfPSvd9/uyoi6kJM2WXAxrlQtFoIXX7WYoSczDSwFJ7GlY8h30fYQ+mHPkfol5ccstV3TH6
DSoqnLiMmvJ7yZPNRPF2bx3LdDQ8Wuh63ggPSGLC1+226QfM46TYIG0v6nmkx4N8cgebKJ4gju2Uo5cC
xAraZTqfhVRAMj6tazN5tC9FYbgXTIVzp5o5mp1C4gm2QroteLZthI1zMFS9saqosZGCOPnqa6pI/alf
dmdqgp7nSX3tzHEPG7hsvrv9Wd1B7/k2LzszldLMyhIWKuDBjB1TLy2PFnuZh2BS3joJ5hMFotSw52J8
SSNQtGclq0gFvaW2LhMLkSCMhNq2WAHfgHnaAl3KrXpUxrrdPpPhjRpXpgxusdAcY6VJj91/3712+ny1
okQJ85AJptZgR+tG7XZaVqk/pxImTTMerqlCSrLkkpYakAO2ABm7W518w87O1qNPqeiQnM8MvQNTdnl4
WaluQVa5T9WEQp2ckWTv4qp7V1txPtZtFaHd/VP+kU5RHGYYNS6lVOptaiavZuo69skpp3V7vaYi1yx8
tQa9aNUdQMuAHKtTGj7h4jiablE/4P2pOeGyaoM2n4V43FaVjfu+VqnC7jIztb3Faa9dgP2SzpXZqeU/
Bdgja7+FAqmw9WhDxS6UVYsdemE5n2jFFESS62g8BOjTV1Wrm7Polufa2tq3Z+ZnpjeKjVRQhtHLVHsW
Kaqpic3ES9qXaEGkgJ17iuERtXXF7SpTqQKmuFvs7lRTVrLajdYjsu1H1D+xQ28QyUO8tDzlQk9F1HZ6
9bF2L4g8g2fgXGCMZ2PgthiRaAuC292TiBzvmWVj7ZOy1QPDyVqNyZLzowcLHgGGjarIrsvseqjU5FAD
+5HjJYrMWJrZPjMVI1c1r1QeJ8E7uStm7bQ104bcfUYiheJIh6NeXEEGv1cm8b2nvSaKsHWm8BZZ5doC
hy33rIjYe+nDvZ3+oFOo0FuUXj5wYM7sX2sXHXm0pS0FHGHYeojyTW3ylCOWoxUFZk3+ZskgQyA0rF+y
arFJxC2Uu7x0t6zDKkty5Wp6drR7yrt2BaZWKbAoUx0GooGTLMxg4AVo2t6X3yYvIPPx+GPqbMTmkVl5
rRfFfaItVG6WQiuTLfuMSTvPqtJXSwUeA5+aVahJ5xUjWK5varPAT+Ym+X+tGmgWVIRlHJ2uWnqDIhNM
c2iyr5UomurLrMhPdEVjAveR+TkbrPK6qtLZKkBfFUmffNKi2dMTYUtmiaepPWRLvnJUAt227fN3b8ub
Z8eW9e4ULDAStG6fedbCF8VU8Hw1dgEl5Kbw+XOtRhYgf1P++9IUhtxW2FZzeLABbbzmsE33PJbw4Y/B
/ZeaxofXwF1u/0rWfaazUG/pL7LTyUcnz/sGVQiCgZ+/d4088nedI389Z6Xbu38hLvr/+D0oALTX/OiZ
Dy9SY0AqCNkn7f3nXHuBegP867rY8c7yzu/wirUAfPCr5Kdnygv2V3tNqBGcmNICyDjwH32XqiPQc8A1
L1LvQBxzaCOcSNd4nzz0J1KvUE2CvfE++fB/Snb7RTLJn/NeuUGVgatT3H2oBlwmG/19akq8PPV8YOo/
m3QZTlAL4u2PHsXdWpUDfNKZ/RecGX+d/Hq0533eNd0Bo5T1xGX+vETuu38vvffehz/mp9+lqsEFZ6M9
fuvsrTc/fir99nQwhMjiukIml/OpWnabWHOJx/YWeUevkU0WjLvgGb1in7lif708xeISn+rsrcsZO+n1
/JNsjV3TWVWviE3lvCdw/N6w7z3m750kZ0pXuXLrOthd/gwnwAGzTz7p33uL7LEzU0y2aAsYbNGWV26d
J//tLedsncgYZK9M/XWWz/s0eIP46+OTLVcrOGB+v/NkjL2ja7Inz9q/15zJ9TRYcH4/8dHO2VWu2XfF
YXvMOWJnQzXH+/PJjM/2CniI7d3zZ7A7nQV/Lb13XXxAFEUze1CAmuFiKoSpkygqvfiB35mO6mYlhbGd
evmVIMFgu8OG5rlS5Fy+1RbMW/qt7mCVmlQMPrqyp22JFbJES9MB46nMnFm+01v5dHKnaQNh6xXSelMh
3RmCSFZRmHaVUNtIPcHPB3RR8cOUrMwTN01EdrxVHt1Q3rtTZNZeOlyg0ylQ4sz04ReXivh4G0ag8zwV
2qYvmvlrOxanXNUp07+zvGM6C7cyldNpn3d1MDhcfy6CuPBt9NU3ZTvv2bWY1xCxC0Qdc7/U/HSyA8ds
5h1Nob5mZvLksZ2dS9OjkqXfcOXOFLag0/I2+G5bS5B/ehI15pU8thSW7CxPRQ2nra8lc3T1+aODYbeZ
i2xtoXStF/COG+UVH+y1hWlrzVp1tOr12rIFRa7ivn06mOG94sWwZ7Kq7WHSePRX1o2Av14x1o29xFqZ
cnj2TKeqlorpVHwkA9x6+TJr3idJ3ukQ5xc982qz8SHr7kkrNKdmtGkL8IE8DRZBIE7ktpZ3p5haKy3c
TDMeTm1rUz44xOodHCv2b4yHqxtZ4WJ8eNrvJb4rWzwCsmwQamZG3Ld3zOaWlsY6HrdJOFZd2qdZbGe4
3APMChCml5am8MsZ1GM87M0yxty6pM3nvJ9Iy8kcnmJX9pNXmwWs2jQF75v5PZkkID7fei4KhBVTSRXG
jdr+C3aVez4toLcAYnJ6N1s+mmpac6pQCvUbEC/HpfdmNbwzoz+82dD+9ZLIZpiGpqT7nrmQexZNwru5
RrFwaKnsC6IpU3m2KA8+bt2BIlRyGXLKw5BF7tvZiOYIKsZher1yK22U5ES20ddUu1LvquiMI2ZXJlkd
eY0glrNuRLTzuqrTa2tgq1pqQFrHAjGU07zTe6c3RonAJ78wC5OFK5vFmb7WV6lFe0IM3vL0FpSDHBkK
HWw9NBxsleuOtkk1mHnlrFhAEYSdRMiQrJy58ut9QEKrPuI/BxEvtWds88660QHmpdKotFsVt8KMGHvE
5qz82COhOjmNZ5Fn2cb7pzjU1u5pdI/iuQlOl5NdfLFnWfCpTXT7jDn4eSmrNFe1yTAn4nhJrDLNULck
9tRNkYOM44gRp3OxmIbhYGlkNXekfFjMShNxR6oyqGKG7ZGq4oc5+AubW+KjYkVT7uMsZTok0JRUgJ4N
RY7zmd7UxdD/+Y4rw0Cu5EzICiVtE2mkXA0ZkNB1wYcvumLV6RdcxsQVfn4UGikfUAzknMvm+LtXXIXJ
VV/yViVVmR+EsFISFQmtLdw3Pu8aStbUp/iV86FC80EIy1zLtGWszY9CYwRf+TGv/BPKnpzOVKdeDKmc
5/3KfqmXQjNHSiwvZJf9GZVhngk1lTPRjKQPIwWk1+LdN6ZEh1z5JJR/klBYGhTvydMu6+SSXCf41hsh
+fJmfP1kaLy8lmnghCQUbvTn0SrdVxov70TjXwyZsqdC1+g035Ls1Une8UleWYph3wlBp7MhovUKf/9J
6BHl8i9SK/pZKMA8y57RlV+I+57iPHyW7byBf1+lnJerDF11CR38fjr68LlQptITnYv580M0BpeSGthr
vNTVGMTXfGL7I1yL542e9Mn2LL+SlK9eD7GjD0JG6XJ03el43tcoJfRSfPdMXOdKjJHmRtKRey0m7emQ
JHoxVIDOZipn78Rk1i2OxwpK8lNJRed0rKYTsRs8kY3CjVAEkr7Qyy49hA8/HyP+ZqgSnYm18KhfytfR
d+KCL7Gf035yst0ivDPVpB/FbA9dL7+ytH0uxodjxnpPJtGw6Dp87Hn/Ct6SZFNoeeHPN+NGL8bWBBWp
YdP8Tl5jY+doOsvDl3Mtd/fuYLAhAzltcM8sfQ6GUUzxynr18ue84pFzRudtL+el5lftEDrcZraK6fNk
5+dM2pm4fvKry2mXfcfi53JDQC93zdyRgbKn+Jyt2uKTaA7tCT12D8UWdwqXDLp2HyijqOsYVvUSI7Go
kQaJgGqvEHitt/A5z28GcIy83liSdYnas90u4XP30feohgk/LEJs0XxuABY+FytwDWSzTJuJXWGzM21C
7h5ROHxv5xvI3B/uLFOTpmiRlxnaG3C8xZnPRQzmiulsfkkTW9Ya+JKfc9aX0v09w7j4uQ4QTqE1VYnV
yemZxTTiKXN+xMvM6nDBCgpXM3zN5ONS/6Gz3PmcRzVTFFNpVVx493/KiB2eb7qrWivNDpsVoStJqBR3
Th5RVXDXq4dw0LdGG/b+t9B/3zoC+GrmGma/CujyOT8kw8AC59HkuuD4wkFlnVJJm7zesDg4Wj5uJ+5x
pEYyIKcoI7gme6E/kK3YWZar0mIlc4ojx7uYxoNOz65du3x97DTzsETBD5E0QXlRfCjzoyk6Quc/q62H
WqyrmMGrcsM70w7/zntIoGWGuWwG/bnPLYdtzZ2TQ+U6Mv6zzY4/2vVfP2faLs1/7oV2JihAdgeb9f/V
dXW/TZ5X/LqW+B/euqqSaHEMo5pW4rgKga5MbUFdUDvtYnJsJxicOPPrkETVpIUApe0orVRGhaaWrrSk
GdAUmuFQQqTtHpE7LuFm0v6LPefrec7zgZBCYr+fz+c5v/M7vzMwwH7DgIqPYQMyKGRBQMfvY177PPoe
WVahXwIfpMdwhh2/U8H6YjXGqaj10KPLj342/+492n609ej+o5u750ANGDFzioPcR6R7BxHwPiLwd1Dr
GBF28//nGKkAJB/1fv14B2v+3qNv8ewvUCEY9IS3MSbwJUYRNvFbiliQojJqPuP//vEagWc9ZdbA7e+e
xzgGRAc2OTqxyVGBh/gEl3bPsQ4vqUZDDGYH9YZXSc3WPD+/3+4n/H7bGC9BpWxzxqbfHnj0Nj4rtc9m
EB2RqICvice6ZArXPg9IN+PKCvGHnxa//lFFElZBqe3JGp9/98kWaObR9Z7cApUyvIPTJqOzPrJafRdQ
702+x/uj3t66xBE8nbNvzROcpU+CZ3Sad3y/bmeq09PFWmwsn2K5RUy99ATLKuEehWscktx4pQsnVcUK
QwFbpmM2V9T6UXM/p3VYAYrhRKroSiGY/E2IAZJe6FciwSNXZ46RNUZyxRstBsub485Zhv4ihESbbsHH
qvOdOZzCOJmlumd2GEpKds2KOOIpN+wpeEgL5CpX/Mgo7DqCOXMTemYLUOLtKdwxRSmPY//XIBItPdIv
wur1tZLMEYXQ+uC11NEBOXdBrJmx4jgUzRvO3mi2T2O+6zD2i46COAiDT3ZJ7Oj5m82GOf/mB0Aj1Ypn
oUHVp4CbDGXQAN20OUBRoGKgwmzoseJCb7r062K14FialpB4ullrK1gSYCzqzSxvIjoe7nZZaA4h0Udw
PeSY6HQqeHRgcExTySXaBvzMGyQkqKRxxNqEet+sdadbS8Vq0LV7CpBq0yw1oC47CWMQFgxvBhsqMBmn
M8JRJ4zFZTatWg5V5ZvZqVYbmDVdkBIMTEfiGtV7dsRYPSQB4Y6d6CCElY1zxVyp4GFfn2MCbfsuB5tz
J2tQuQTU3U6ZBzHfNktgYkGrzdRmm7x+uEwec/C7VACKK2hJDaVMjINj3Q6SsH5j/pibgoxhLYRDVB+W
nkB1JGS8KCkwokUhO0VXU2VlN4mNiMvh8HHB1ISCKeQQZ93bpQ8xxbwsqWm2PbisFNhYiD7mfioUMIPI
QnUwJkpILEBaHqRKtOq5p/yFmCmTval4U22mw/N4j0zkPaFZUAD+WKYLPZsxM5zpFcGThYK7vNUyrhAk
8mbvYiQzt0aJrIWOhsbjQBkztLR5+mHYHh2iw0GRJATPoawTdSILVYowhaIy+S7EiDHt6kgVk2JIrbzT
tlkxcKCX/C2A5lFjEVuxE85ydbXPW1B/UfgoCAFzro29qC6BjfnQs8jJa/VsWoEuxEtMq64ZJlxhk0iL
NmmlDBUcoe5a0w9KjYeLtHcC7Ip1KIoEvGcZ2r3FTsnYvF1bmPHQApfDA6YWVCVsyAdwuW6r0/ATGTJq
IN+xYn08jtu1lz1RQp77TnkStl0sTNhV64enXwen0OghvByb2tPchLiFdUxqUzkIJxifLFyELch9QPDw
UeWVkqM0erK2ZOb7VM54QnnfiAtRSbYRdYbCucs8rbX5gyYIrPIlFCIZK5r1/HStbtwvZBHD9tccLL68
f0Kl+Q1Ez1w9quq+YRHNYeUJkq30y4ojT8peqkQ3jFNc6x0wG5rZt4CPJpMwmvuFyCDL4wbS1hNp52TR
yHPsTKnwWMxCQ60YeZRK14xvD4/1SrndMesyZ0821AClAekyAcUqQDW79rIS45A6iS4PazQyAnWgnPhu
nrghHg85FLXGMoosUDaaHwqCfdjaF9ZUzbyACvm6KDlGJVTRY6+8eOjoxOTvjx3OpCu0aA/9LFZDTMrr
YERVfL4f3GwsMjSATydimwttyCoNFhezVvhZT9Cvb9S65nkbGtFxRhVnTZOpDPm1AgYcXYLSXnrbZqv8
VHMZuQJmxvBbqJGmPAXOz5xGpYm2yiHWI5zM8ywy2/2cDPioEm00I9Hu7edS4IrehnHSVsF1YK7iqLeq
H2AT+pmNohzl8k5kU0P6AO5sniIVPrPN2bHmhc5wowQ6b4qCwVj32aJwpM8whn6vZSHGNBk9c+TX9By/
GICoZrfTZREfsxG3F3IUkPCSLxF90dXZyNszQ41ShK32zcSRcYabXjdjZarTOWW5AU4pY45GTs3GbiXv
2i3KmPbanFXZ+3Cd8V4b8LM6VYyl4Ld5E4GPhqUvuLZwz3HVaRXImfF/tNdTVSOr0RI5PpcFoXYldpKJ
3Cc4MAtdZxJMdOZoSBszgZxhGC0zxspZyDkVLz8GZF/Q7ZhxAXHNqmbzBFV8FMGASAKzLjtHR0IzdAhq
jZM15NTYMYa4lwcIGyM/ZwGiTFRPlSYsKd2Y6+JCawPzJ0iYVBTKMZ+RmRIWbj0EyCPaUJKLbWWBM8pQ
FVkjnakkWaROkZiMSK2bAHhkp6tRNbgOX50SsOooG0ID2AyPLkr8gsCh0M48p8BOK4s2gnUDzdkhzo8Z
X5YGk0Vuss/v1isATv5F02p5oIVg5inznRRD5WAHVl4QhGH1vDzIITMunaIE8sgMcuHBMKccSujfTg+S
P3KptikSTKDPo3Tf0U/ws39xFY38THtvUBBYGpk/MR9w7czoixbaglPHFOmjGohzdXCJYF/XR2mhrKPP
MYezRAjK2fGTOsMB313odUW6eXFo1Mn4tEhftulR7bCJcVPNtEQcp2khJEPaantHsyAY5euT4DjEHRZ9
vfJSCRBhdRPuxyxy5/W3hKLZ8IP9hdZMfJ75Fmq6PP5s96PHPwN3GeuFUZ2y8JPrVAUMmeTnAd/lym73
gypsUtWOMU7/k91LjKre5QpvgKsCrruDfzMy/PhHPHOHWOXIp36AvxHKu2HuR2jsPWSVM8aMDG/mdfPd
CVH+Gev6UV0zujvwvu/zWwTPA5gyIrjbjBj/dfcTZJ6fQ958n7FeqGz3I6PJ28j+3sYabZt4f3pTOIZ4
+PLJfXoLrtIGd/8Uj7+PNeW2ocofxlsvCmFgQwKyFzCiuoKx6TsY7aX4siUwqLpjXMLpnJzynYRrtyS8
flGi1RTS/VrVuvpOMQEo3q0rcAk7Aj6XsyDufBV//4pZHFxLiBgXV1Xw94wKu6/hM6yo6j8P1XtZtox9
i75c5zM85Y7UPlsTcsiG8Ar+gtff4Lg5cwmIV0NlcW4JReSBvOYFPEWfRS2j2pnbcF1OUVV4HMfgosTT
NbliRzE31qWRP5SO2FL8HNWGjkBiuQSaCvJQul7YCI6N83dHIfBq3q0oFoqtNvUB8jGoxXakd+4JKUKR
izymx0WpgbWOv+wgw+Qh129yT3tGqukRe+SqT025IwffwBPPuDd191qXHrmMZ91mggoX46MBdkPa5LZU
4KKmuy5ltqSmG9/9tjd64ZjzyJ9Zx88vCY3hYyEFUZE7ep6/qfY/L4/3gYxn2843mZfiaEUPZPSuyfRZ
kxJUdowJ68Z9Qt20ptp5012HyCE8L9ZkxtnCW2v4hD+oYnBYMRD+vG2vE8eRvNwUl5Gyao5aw2yOdZvV
INWM4Jgt8/8PXnUe94nUaQrjQ99znsgFjFD9hFEqujLktKxhxSJ+HqlxpD65i9GuszYydROfawWyObiO
z43wXnjspvymHEqBYBb3j3S6M+V9r776ankJRXzARwhBIXR74dvRzIYCIhRGVJtUfY4iqLeI6vdYsTM9
XdSSdizjNwrlNiBUL6R/Y7FEgFL2UpAfAmagDllxDMdaWS9ZY6EYeyS6oAd/VKhE8Zhy+fDbxUzfcBFE
SxrN4+8cmYAU0zm0lviGJ43VTZc4EAaeQfsgjKnkdYvqZBaP03JWfNsstu5if9wzyPjGcddmYIUGiJYE
KrDdCYgqJ/o2Bp6wJbCTKSj0WrWwGIVBXgtCb4itYKzfu1YWeawHYrylgGihV92jV4khqSyNlQRkdgXM
yMn++MaX8kpIkKqDl3COemGZL2HgIHsP8Nfp2NLQ4TMBXO1TluFkJb4kQzSLYon7bJ4JInJmIsxMQT1v
BgWMLz0DjJZoIrRmhVSlXJjxeq3RnCVcgpgjuUKShNWjvUp+/BEzaNiJOLh8pDHYagyRktxJIWaDSyxu
hkh7DY2y4ozXt7GJXvD6mTCyaowYC1e56bJcmCaOhS9YA0PXdODQtRcBp5/xytHyqkEQrBhohWFouwNp
z17hBwjFgfc/N9MDYcVDIxMj8bgvkQ6DaEEAsDGsS5OJuofzChsq3TpIG1IBM4E6OUMM4n+CP2YxADnb
yv3ybJ3pSQHWhrMT7BTmMbo5YZax2alWTV2suWQGJIuicHLKQk7VCVS7MRDoRX8BrvFBu9r0NBRd6KkX
Qu45tzFPKwfeKYW4CAIXYAWOOwKXmGtoqiPPNBeFs962LhnAk/uoxC4Xm1PmnZuoLFKDYGO355IWabcD
DMgG3YBnJLiijbaKCIJVuXidkV31yExl0hWAWBVeD5O3jT/s+gub0EtxquG6U6/N16QgiWi7+MCtN+Qg
NYWG3PRCF8epWsdce1EVA8jvkHIWbikFCGzZtMEMCMCRsFncQRU/NPRe6fh4af7Eck5sB1ukBniAZkuF
JUxGn8Wm6vBFHdh2g/IaLjiKywA2PPJG6B1zVuWwOBfnnFmLBqryaPiHgEgoddVFjSmYJhjOwH6sQ23B
LghFQLu8vP/wy/sneIyZP4pDQ6MhIgU7pCdSKBi2GVZ/DPIeQ34t0CyDRRqpl3Gc7b0S6MgeMjNpcAgW
7cnWrPktiyGYoretsGXhLCRn8wQJuViVzr6DMo1QqlZmF6/nctyAagM/dZb5xpaOo6J4CZOJEXq9PvXE
QNJ3ZmlW3xSBynqLk6gxXIPtepmH3oRNjcQe0PXuZOHxyLd8I1+7g5N6Ap5zj2QrZrq1WeS/WAaELnAk
5CV7Pce28BJr5bjEjh1vn38qVhIGjdqOrI3qxS/4aGrloKd+Va3Ai+ohLIpyegSiURdkYod8a2gXsc90
JLmY2DcT1luR+rLn9WWesPz2FOLnq6YGPi8GUpAO6o+NJjYNpxjmCqbYylVSnaQFxQy4bIPmYBPn3yNY
BZHPCvz0qklwXIzex1c/VlPvdKfVGNw7NFr0FMdtqnPsqrmYg1u6qwmT2+cf0m9BhjqSS4gDhTVHSfMO
3lcpW8lkqMQgc52j2rBztFvT2LzDXh1EIaPES1jmNCjhODIPGq35NgmLWgWb3On6uPfFgRHw37JEG3Dw
OhcbB+OLCfPRq3alTDevXBdpfEUeHZVSw2i3/U2XbpKqFGYE98LIirFxT9FIdGOrIcUieP2ypDMpiMRt
amv1qOM4ruW5R0GCNFIJsE9PA48IZJCboI6Uk2U3D/FOq3Q1aB1k50OotrIRUaeC7eyjRBdVs4QDiRwc
IiUgcQiejcqX+XQIHJFYFsjxK1V1KrRXFls5cOkwmo7TUNKTYX0Jbu4nXtK8pPphTYwpthr0fvxC8IeN
OtqomtogoEM6s2bkKsPLK5fIPTCdWF+Qj8lloZgfhGL6CzML/1nPs0GKrS8MiR7O7pXH27srGO3YwBhC
8Nnjaxg1WEGNIIqNbIWxC2KYm3POYhTggcRTzPUkCuJiCNukGSTRB9DWic9lrnz42TWKopjrAoe9bzn6
FA/ZtKo88fU+oeeFJ3ZaO+b+pA60gZ+hHo7omyDmdxMrr59nfO0nRgpXFXf8DH325BZ85u9Rxydfh7Uk
J+vLLJQqF8ZP3eVyrN6qI6MJZU3GsgEca7LYR8sOWFQBkkXoULh7435dTG0GiiPuliRrjRSUOYLTLZx+
lZSRIl96Fo7LChElMGNxRTYjXDgDDfJW/ZS3yw2KZasM2z8rwVCxdIrZMTTdB3LtV2WRQQiNFRraaM1H
23QPU1K8rYv+C9d2dWTw8yXQ/YTp+L6ZyiVO2yqkbFwSran64jW0eQVwhBxa0McGJkWh8mKp9AdfwGO8
1YUnqRYSLZKyTBef9q897d952v8efm6dfdq/8rT/j2er3z5b/fTZ6rVnq1eerX7zbPXqs9Uv/nvrm//9
83Obcr61Yv4akrjYhgQvKMrwNeL2H3IIjAM9ErXhjMuLEm6zWaVBBMeGJ2xQwGahrksSaJ+jkHCWDfz1
Ve6wzSy2ybNXVPgmCAh+LEnQOxLD+lIe75zkk26oIKPNGrbxyjVJ+NWBm5UoNfsyZ5hyUEzHs4I07euS
zHuRk9a5TdYwf3ZHvlqXANllOXJHQn5fqdOpfc7gM+sP1yV718+C56fdUFHI6ypCZPudzvpGTrwtrWru
/rVXuNR6wTGbEPgHyoxQaWnRsIf/2DsJLQgQW1G3kfwbXLBC/zK16xer4RpI0yWByy/NttWxbjEL5KVk
9VSaNMqbMbtAwoZK2cPlaghpkFczkl65lcfpJr1eSN3qGvMvYfkM3FDOBlWru3LxSuXyu/snyuVDk4ey
996YfOvNbN/I3sx3ugSRCRwelsoyj8s6Tei6QY6EaaiCt3vKKQ7J+K1p9N9xo6faMT84k/L/sqCx2KPF
uwwEvTkQY1BIIPKvwP2aJbessYFfJCJQleSWWYBAz3DWA+VOePVhDL2prC+Vjubnkcs4Sy796Qngb2fW
QEghRabnu61aibrAvHl3wThK/75XobYP50F7bO8o5aEr8+h95fjj0D6QgTJScqCeeOGFFJ5W60EF+fBJ
YjwI3jj5Ful9tZlshrFu8nbNsZSxoq3xRic72DVGentIaS32UbeRuDx3kBMENvK/HH/H0528I9mYmHt5
l9QjFacpcQXzKVzhEulDAsOHck/91TM7dvzgm0cmsuJcrzQZCBlA98WYygR8D2gM0850fJVWYrMQzuW6
7dPLwaT5k9bOfaWed0Fl2k6+w4eUExaymY2jOgNSbS0IFfXeNpNshPJWDiL9Nbl+zNVO5vGYNVey7uzQ
CPLhefDGNiyegGM43mti1BG/TiFdxrtVu4I26ivp3SJGrfCh1B6iJfcSnACcJemVMkZHsJFrI0lnJdms
s6lwLLwmV4gKR4seJzhMXhnZuy+b9Hd/G3B8zj0TLgY+ZDEEUnkHS7w8hj3Hkm3YGxzI0vvCc9qr2Egb
MTkwg9sJOkT8/jQ3KmnzBOLJyS9wLo3ELR3NZZ75gRlhN8fndGHhOc1ZSa3T8F7PabYqsjMvqRWKVy/i
YEruPHv9jvnYZxalzUMH9iWulTvIaLTXEa5ZX8xVa61fFraX9QCIAKg5bh8rVRiy7m8o4pJl5O0ogZ8d
vmbCnCfH5TJKTBFva0O4Wl+l/Ix13xO6KCJPD5H51fete+aO/R8EyzZRoN8BAA==`;
var dictionary;
function getDictionary() {
  if (!dictionary) {
    dictionary = new Uint8Array(122784);
    const gzipString = atob(dictionaryGz64);
    const gzipBytes = new Uint8Array(gzipString.length);
    for (let i = 0; i < gzipString.length; i++) {
      gzipBytes[i] = gzipString.charCodeAt(i);
    }
    gunzip(gzipBytes, dictionary);
  }
  return dictionary;
}

// node_modules/hyparquet-compressors/src/brotli.transform.js
var kIdentity = 0;
var kOmitLast1 = 1;
var kOmitLast2 = 2;
var kOmitLast3 = 3;
var kOmitLast4 = 4;
var kOmitLast5 = 5;
var kOmitLast6 = 6;
var kOmitLast7 = 7;
var kOmitLast8 = 8;
var kOmitLast9 = 9;
var kUppercaseFirst = 10;
var kUppercaseAll = 11;
var kOmitFirst1 = 12;
var kOmitFirst2 = 13;
var kOmitFirst3 = 14;
var kOmitFirst4 = 15;
var kOmitFirst5 = 16;
var kOmitFirst6 = 17;
var kOmitFirst7 = 18;
var kOmitFirst9 = 20;
var Transform = class {
  /**
   * @param {string} prefix
   * @param {number} transform
   * @param {string} suffix
   */
  constructor(prefix2, transform2, suffix) {
    this.prefix = new Uint8Array(prefix2.length);
    this.transform = transform2;
    this.suffix = new Uint8Array(suffix.length);
    for (let i = 0; i < prefix2.length; i++) this.prefix[i] = prefix2.charCodeAt(i);
    for (let i = 0; i < suffix.length; i++) this.suffix[i] = suffix.charCodeAt(i);
  }
};
var kTransforms = [
  new Transform("", kIdentity, ""),
  new Transform("", kIdentity, " "),
  new Transform(" ", kIdentity, " "),
  new Transform("", kOmitFirst1, ""),
  new Transform("", kUppercaseFirst, " "),
  new Transform("", kIdentity, " the "),
  new Transform(" ", kIdentity, ""),
  new Transform("s ", kIdentity, " "),
  new Transform("", kIdentity, " of "),
  new Transform("", kUppercaseFirst, ""),
  new Transform("", kIdentity, " and "),
  new Transform("", kOmitFirst2, ""),
  new Transform("", kOmitLast1, ""),
  new Transform(", ", kIdentity, " "),
  new Transform("", kIdentity, ", "),
  new Transform(" ", kUppercaseFirst, " "),
  new Transform("", kIdentity, " in "),
  new Transform("", kIdentity, " to "),
  new Transform("e ", kIdentity, " "),
  new Transform("", kIdentity, '"'),
  new Transform("", kIdentity, "."),
  new Transform("", kIdentity, '">'),
  new Transform("", kIdentity, "\n"),
  new Transform("", kOmitLast3, ""),
  new Transform("", kIdentity, "]"),
  new Transform("", kIdentity, " for "),
  new Transform("", kOmitFirst3, ""),
  new Transform("", kOmitLast2, ""),
  new Transform("", kIdentity, " a "),
  new Transform("", kIdentity, " that "),
  new Transform(" ", kUppercaseFirst, ""),
  new Transform("", kIdentity, ". "),
  new Transform(".", kIdentity, ""),
  new Transform(" ", kIdentity, ", "),
  new Transform("", kOmitFirst4, ""),
  new Transform("", kIdentity, " with "),
  new Transform("", kIdentity, "'"),
  new Transform("", kIdentity, " from "),
  new Transform("", kIdentity, " by "),
  new Transform("", kOmitFirst5, ""),
  new Transform("", kOmitFirst6, ""),
  new Transform(" the ", kIdentity, ""),
  new Transform("", kOmitLast4, ""),
  new Transform("", kIdentity, ". The "),
  new Transform("", kUppercaseAll, ""),
  new Transform("", kIdentity, " on "),
  new Transform("", kIdentity, " as "),
  new Transform("", kIdentity, " is "),
  new Transform("", kOmitLast7, ""),
  new Transform("", kOmitLast1, "ing "),
  new Transform("", kIdentity, "\n	"),
  new Transform("", kIdentity, ":"),
  new Transform(" ", kIdentity, ". "),
  new Transform("", kIdentity, "ed "),
  new Transform("", kOmitFirst9, ""),
  new Transform("", kOmitFirst7, ""),
  new Transform("", kOmitLast6, ""),
  new Transform("", kIdentity, "("),
  new Transform("", kUppercaseFirst, ", "),
  new Transform("", kOmitLast8, ""),
  new Transform("", kIdentity, " at "),
  new Transform("", kIdentity, "ly "),
  new Transform(" the ", kIdentity, " of "),
  new Transform("", kOmitLast5, ""),
  new Transform("", kOmitLast9, ""),
  new Transform(" ", kUppercaseFirst, ", "),
  new Transform("", kUppercaseFirst, '"'),
  new Transform(".", kIdentity, "("),
  new Transform("", kUppercaseAll, " "),
  new Transform("", kUppercaseFirst, '">'),
  new Transform("", kIdentity, '="'),
  new Transform(" ", kIdentity, "."),
  new Transform(".com/", kIdentity, ""),
  new Transform(" the ", kIdentity, " of the "),
  new Transform("", kUppercaseFirst, "'"),
  new Transform("", kIdentity, ". This "),
  new Transform("", kIdentity, ","),
  new Transform(".", kIdentity, " "),
  new Transform("", kUppercaseFirst, "("),
  new Transform("", kUppercaseFirst, "."),
  new Transform("", kIdentity, " not "),
  new Transform(" ", kIdentity, '="'),
  new Transform("", kIdentity, "er "),
  new Transform(" ", kUppercaseAll, " "),
  new Transform("", kIdentity, "al "),
  new Transform(" ", kUppercaseAll, ""),
  new Transform("", kIdentity, "='"),
  new Transform("", kUppercaseAll, '"'),
  new Transform("", kUppercaseFirst, ". "),
  new Transform(" ", kIdentity, "("),
  new Transform("", kIdentity, "ful "),
  new Transform(" ", kUppercaseFirst, ". "),
  new Transform("", kIdentity, "ive "),
  new Transform("", kIdentity, "less "),
  new Transform("", kUppercaseAll, "'"),
  new Transform("", kIdentity, "est "),
  new Transform(" ", kUppercaseFirst, "."),
  new Transform("", kUppercaseAll, '">'),
  new Transform(" ", kIdentity, "='"),
  new Transform("", kUppercaseFirst, ","),
  new Transform("", kIdentity, "ize "),
  new Transform("", kUppercaseAll, "."),
  new Transform("\xC2\xA0", kIdentity, ""),
  new Transform(" ", kIdentity, ","),
  new Transform("", kUppercaseFirst, '="'),
  new Transform("", kUppercaseAll, '="'),
  new Transform("", kIdentity, "ous "),
  new Transform("", kUppercaseAll, ", "),
  new Transform("", kUppercaseFirst, "='"),
  new Transform(" ", kUppercaseFirst, ","),
  new Transform(" ", kUppercaseAll, '="'),
  new Transform(" ", kUppercaseAll, ", "),
  new Transform("", kUppercaseAll, ","),
  new Transform("", kUppercaseAll, "("),
  new Transform("", kUppercaseAll, ". "),
  new Transform(" ", kUppercaseAll, "."),
  new Transform("", kUppercaseAll, "='"),
  new Transform(" ", kUppercaseAll, ". "),
  new Transform(" ", kUppercaseFirst, '="'),
  new Transform(" ", kUppercaseAll, "='"),
  new Transform(" ", kUppercaseFirst, "='")
];
var kNumTransforms = kTransforms.length;
function ToUpperCase(p, i) {
  if (p[i] < 192) {
    if (p[i] >= 97 && p[i] <= 122) {
      p[i] ^= 32;
    }
    return 1;
  }
  if (p[i] < 224) {
    p[i + 1] ^= 32;
    return 2;
  }
  p[i + 2] ^= 5;
  return 3;
}
function transformDictionaryWord(dst, idx, word, len, transform2) {
  const dictionary2 = getDictionary();
  const { prefix: prefix2 } = kTransforms[transform2];
  const { suffix } = kTransforms[transform2];
  const t = kTransforms[transform2].transform;
  let skip = t < kOmitFirst1 ? 0 : t - (kOmitFirst1 - 1);
  const start_idx = idx;
  if (skip > len) skip = len;
  let prefix_pos = 0;
  while (prefix_pos < prefix2.length) {
    dst[idx++] = prefix2[prefix_pos++];
  }
  word += skip;
  len -= skip;
  if (t <= kOmitLast9) len -= t;
  for (let i = 0; i < len; i++) {
    dst[idx++] = dictionary2[word + i];
  }
  let uppercase = idx - len;
  if (t === kUppercaseFirst) {
    ToUpperCase(dst, uppercase);
  } else if (t === kUppercaseAll) {
    while (len > 0) {
      const step2 = ToUpperCase(dst, uppercase);
      uppercase += step2;
      len -= step2;
    }
  }
  let suffix_pos = 0;
  while (suffix_pos < suffix.length) {
    dst[idx++] = suffix[suffix_pos++];
  }
  return idx - start_idx;
}

// node_modules/hyparquet-compressors/src/brotli.js
var kNumLiteralCodes = 256;
var kNumInsertAndCopyCodes = 704;
var kNumBlockLengthCodes = 26;
var kLiteralContextBits = 6;
var kDistanceContextBits = 2;
var NUM_DISTANCE_SHORT_CODES = 16;
var kDistanceShortCodeIndexOffset = new Uint8Array([
  3,
  2,
  1,
  0,
  3,
  3,
  3,
  3,
  3,
  3,
  2,
  2,
  2,
  2,
  2,
  2
]);
var kDistanceShortCodeValueOffset = new Int8Array([
  0,
  0,
  0,
  0,
  -1,
  1,
  -2,
  2,
  -3,
  3,
  -1,
  1,
  -2,
  2,
  -3,
  3
]);
var offsetsByLength = new Uint32Array([
  0,
  0,
  0,
  0,
  0,
  4096,
  9216,
  21504,
  35840,
  44032,
  53248,
  63488,
  74752,
  87040,
  93696,
  100864,
  104704,
  106752,
  108928,
  113536,
  115968,
  118528,
  119872,
  121280,
  122016
]);
var sizeBitsByLength = new Uint8Array([
  0,
  0,
  0,
  0,
  10,
  10,
  11,
  11,
  10,
  10,
  10,
  10,
  10,
  9,
  9,
  8,
  7,
  7,
  8,
  7,
  7,
  6,
  6,
  5,
  5
]);
var minDictionaryWordLength = 4;
var maxDictionaryWordLength = 24;
function decompressBrotli(input, outputLength) {
  const output = new Uint8Array(outputLength);
  const brotliInput = new BrotliInput(input);
  const brotliOutput = new BrotliOutput(output);
  brotli(brotliInput, brotliOutput);
  return output;
}
function brotli(input, output) {
  let pos = 0;
  let input_end = 0;
  let max_distance = 0;
  const dist_rb = [16, 15, 11, 4];
  let dist_rb_idx = 0;
  const hgroup = [new HuffmanTreeGroup(0, 0), new HuffmanTreeGroup(0, 0), new HuffmanTreeGroup(0, 0)];
  const kRingBufferWriteAheadSlack = 128 + BrotliBitReader.READ_SIZE;
  const br = new BrotliBitReader(input);
  const window_bits = decodeWindowBits(br);
  const max_backward_distance = (1 << window_bits) - 16;
  const ringbuffer_size = 1 << window_bits;
  const ringbuffer_mask = ringbuffer_size - 1;
  const ringbuffer = new Uint8Array(ringbuffer_size + kRingBufferWriteAheadSlack + maxDictionaryWordLength);
  const ringbuffer_end = ringbuffer_size;
  const block_type_trees = [];
  const block_len_trees = [];
  for (let x = 0; x < 3 * HUFFMAN_MAX_TABLE_SIZE; x++) {
    block_type_trees[x] = new HuffmanCode(0, 0);
    block_len_trees[x] = new HuffmanCode(0, 0);
  }
  while (!input_end) {
    const block_length = [1 << 28, 1 << 28, 1 << 28];
    const block_type = [0];
    const num_block_types = [1, 1, 1];
    const block_type_rb = [0, 1, 0, 1, 0, 1];
    const block_type_rb_index = [0];
    for (let i = 0; i < 3; i++) {
      hgroup[i].codes = [];
      hgroup[i].htrees = new Uint32Array();
    }
    br.readMoreInput();
    const _out = decodeMetaBlockLength(br);
    let meta_block_remaining_len = _out.meta_block_length;
    if (pos + meta_block_remaining_len > output.buffer.length) {
      const tmp = new Uint8Array(pos + meta_block_remaining_len);
      tmp.set(output.buffer);
      output.buffer = tmp;
    }
    input_end = _out.input_end;
    if (_out.is_metadata) {
      jumpToByteBoundary(br);
      for (; meta_block_remaining_len > 0; --meta_block_remaining_len) {
        br.readMoreInput();
        br.readBits(8);
      }
      continue;
    }
    if (meta_block_remaining_len === 0) continue;
    if (_out.is_uncompressed) {
      br.bit_pos_ = br.bit_pos_ + 7 & ~7;
      copyUncompressedBlockToOutput(output, meta_block_remaining_len, pos, ringbuffer, ringbuffer_mask, br);
      pos += meta_block_remaining_len;
      continue;
    }
    for (let i = 0; i < 3; i++) {
      num_block_types[i] = decodeVarLenUint8(br) + 1;
      if (num_block_types[i] >= 2) {
        readHuffmanCode(num_block_types[i] + 2, block_type_trees, i * HUFFMAN_MAX_TABLE_SIZE, br);
        readHuffmanCode(kNumBlockLengthCodes, block_len_trees, i * HUFFMAN_MAX_TABLE_SIZE, br);
        block_length[i] = readBlockLength(block_len_trees, i * HUFFMAN_MAX_TABLE_SIZE, br);
        block_type_rb_index[i] = 1;
      }
    }
    br.readMoreInput();
    const distance_postfix_bits = br.readBits(2);
    const num_direct_distance_codes = NUM_DISTANCE_SHORT_CODES + (br.readBits(4) << distance_postfix_bits);
    const distance_postfix_mask = (1 << distance_postfix_bits) - 1;
    const num_distance_codes = num_direct_distance_codes + (48 << distance_postfix_bits);
    const context_modes = new Uint8Array(num_block_types[0]);
    for (let i = 0; i < num_block_types[0]; i++) {
      br.readMoreInput();
      context_modes[i] = br.readBits(2) << 1;
    }
    const [num_literal_htrees, context_map] = decodeContextMap(num_block_types[0] << kLiteralContextBits, br);
    const [num_dist_htrees, dist_context_map] = decodeContextMap(num_block_types[2] << kDistanceContextBits, br);
    hgroup[0] = new HuffmanTreeGroup(kNumLiteralCodes, num_literal_htrees);
    hgroup[1] = new HuffmanTreeGroup(kNumInsertAndCopyCodes, num_block_types[1]);
    hgroup[2] = new HuffmanTreeGroup(num_distance_codes, num_dist_htrees);
    for (let i = 0; i < 3; ++i) {
      hgroup[i].decode(br);
    }
    let context_map_slice = 0;
    let dist_context_map_slice = 0;
    let context_mode = context_modes[block_type[0]];
    let context_lookup_offset1 = lookupOffsets[context_mode];
    let context_lookup_offset2 = lookupOffsets[context_mode + 1];
    let htree_command = hgroup[1].htrees[0];
    while (meta_block_remaining_len > 0) {
      let distance_code;
      br.readMoreInput();
      if (block_length[1] === 0) {
        decodeBlockType(
          num_block_types[1],
          block_type_trees,
          1,
          block_type,
          block_type_rb,
          block_type_rb_index,
          br
        );
        block_length[1] = readBlockLength(block_len_trees, HUFFMAN_MAX_TABLE_SIZE, br);
        htree_command = hgroup[1].htrees[block_type[1]];
      }
      block_length[1]--;
      const cmd_code = readSymbol(hgroup[1].codes, htree_command, br);
      let range_idx = cmd_code >> 6;
      if (range_idx >= 2) {
        range_idx -= 2;
        distance_code = -1;
      } else {
        distance_code = 0;
      }
      const insertIndex = kInsertRangeLut[range_idx] + (cmd_code >> 3 & 7);
      const insertPrefix = kInsertLengthPrefixCode[insertIndex];
      const insertLength = insertPrefix.offset + br.readBits(insertPrefix.nbits);
      const copyIndex = kCopyRangeLut[range_idx] + (cmd_code & 7);
      const copyCode = kCopyLengthPrefixCode[copyIndex];
      const copyLength = copyCode.offset + br.readBits(copyCode.nbits);
      let prev_byte1 = ringbuffer[pos - 1 & ringbuffer_mask];
      let prev_byte2 = ringbuffer[pos - 2 & ringbuffer_mask];
      for (let j = 0; j < insertLength; j++) {
        br.readMoreInput();
        if (block_length[0] === 0) {
          decodeBlockType(
            num_block_types[0],
            block_type_trees,
            0,
            block_type,
            block_type_rb,
            block_type_rb_index,
            br
          );
          block_length[0] = readBlockLength(block_len_trees, 0, br);
          const context_offset = block_type[0] << kLiteralContextBits;
          context_map_slice = context_offset;
          context_mode = context_modes[block_type[0]];
          context_lookup_offset1 = lookupOffsets[context_mode];
          context_lookup_offset2 = lookupOffsets[context_mode + 1];
        }
        const context = lookup[context_lookup_offset1 + prev_byte1] | lookup[context_lookup_offset2 + prev_byte2];
        const literal_htree_index = context_map[context_map_slice + context];
        block_length[0]--;
        prev_byte2 = prev_byte1;
        prev_byte1 = readSymbol(hgroup[0].codes, hgroup[0].htrees[literal_htree_index], br);
        ringbuffer[pos & ringbuffer_mask] = prev_byte1;
        if ((pos & ringbuffer_mask) === ringbuffer_mask) {
          output.write(ringbuffer, ringbuffer_size);
        }
        pos++;
      }
      meta_block_remaining_len -= insertLength;
      if (meta_block_remaining_len <= 0) break;
      if (distance_code < 0) {
        br.readMoreInput();
        if (block_length[2] === 0) {
          decodeBlockType(
            num_block_types[2],
            block_type_trees,
            2,
            block_type,
            block_type_rb,
            block_type_rb_index,
            br
          );
          block_length[2] = readBlockLength(block_len_trees, 2 * HUFFMAN_MAX_TABLE_SIZE, br);
          dist_context_map_slice = block_type[2] << kDistanceContextBits;
        }
        block_length[2]--;
        const context = (copyLength > 4 ? 3 : copyLength - 2) & 255;
        const dist_htree_index = dist_context_map[dist_context_map_slice + context];
        distance_code = readSymbol(hgroup[2].codes, hgroup[2].htrees[dist_htree_index], br);
        if (distance_code >= num_direct_distance_codes) {
          distance_code -= num_direct_distance_codes;
          const postfix = distance_code & distance_postfix_mask;
          distance_code >>= distance_postfix_bits;
          const nbits = (distance_code >> 1) + 1;
          const offset = (2 + (distance_code & 1) << nbits) - 4;
          distance_code = num_direct_distance_codes + (offset + br.readBits(nbits) << distance_postfix_bits) + postfix;
        }
      }
      const distance = translateShortCodes(distance_code, dist_rb, dist_rb_idx);
      if (distance < 0) throw new Error("[BrotliDecompress] invalid distance");
      if (pos < max_backward_distance && max_distance !== max_backward_distance) {
        max_distance = pos;
      } else {
        max_distance = max_backward_distance;
      }
      let copy_dst = pos & ringbuffer_mask;
      if (distance > max_distance) {
        if (copyLength >= minDictionaryWordLength && copyLength <= maxDictionaryWordLength) {
          let offset = offsetsByLength[copyLength];
          const word_id = distance - max_distance - 1;
          const shift = sizeBitsByLength[copyLength];
          const mask = (1 << shift) - 1;
          const word_idx = word_id & mask;
          const transform_idx = word_id >> shift;
          offset += word_idx * copyLength;
          if (transform_idx < kNumTransforms) {
            const len = transformDictionaryWord(ringbuffer, copy_dst, offset, copyLength, transform_idx);
            copy_dst += len;
            pos += len;
            meta_block_remaining_len -= len;
            if (copy_dst >= ringbuffer_end) {
              output.write(ringbuffer, ringbuffer_size);
              for (let _x = 0; _x < copy_dst - ringbuffer_end; _x++)
                ringbuffer[_x] = ringbuffer[ringbuffer_end + _x];
            }
          } else {
            throw new Error("Invalid backward reference");
          }
        } else {
          throw new Error("Invalid backward reference");
        }
      } else {
        if (distance_code > 0) {
          dist_rb[dist_rb_idx & 3] = distance;
          dist_rb_idx++;
        }
        if (copyLength > meta_block_remaining_len) {
          throw new Error("Invalid backward reference");
        }
        for (let j = 0; j < copyLength; j++) {
          ringbuffer[pos & ringbuffer_mask] = ringbuffer[pos - distance & ringbuffer_mask];
          if ((pos & ringbuffer_mask) === ringbuffer_mask) {
            output.write(ringbuffer, ringbuffer_size);
          }
          pos++;
          meta_block_remaining_len--;
        }
      }
    }
    pos &= 1073741823;
  }
  output.write(ringbuffer, pos & ringbuffer_mask);
}
function translateShortCodes(code, ringbuffer, index) {
  if (code < NUM_DISTANCE_SHORT_CODES) {
    index += kDistanceShortCodeIndexOffset[code];
    index &= 3;
    return ringbuffer[index] + kDistanceShortCodeValueOffset[code];
  } else {
    return code - NUM_DISTANCE_SHORT_CODES + 1;
  }
}

// node_modules/hyparquet-compressors/src/lz4.js
function decompressLz4(input, outputLength) {
  const output = new Uint8Array(outputLength);
  try {
    let i = 0;
    let o = 0;
    while (i < input.length - 8) {
      const expectedOutputLength = input[i++] << 24 | input[i++] << 16 | input[i++] << 8 | input[i++];
      const expectedInputLength = input[i++] << 24 | input[i++] << 16 | input[i++] << 8 | input[i++];
      if (input.length - i < expectedInputLength) throw new Error("lz4 not hadoop");
      if (output.length < expectedOutputLength) throw new Error("lz4 not hadoop");
      const chunk = lz4basic(input.subarray(i, i + expectedInputLength), output, o);
      if (chunk !== expectedOutputLength) throw new Error("lz4 not hadoop");
      i += expectedInputLength;
      o += expectedOutputLength;
      if (i === input.length) return output;
    }
    if (i < input.length) throw new Error("lz4 not hadoop");
  } catch (error) {
    if (error instanceof Error && error.message !== "lz4 not hadoop") throw error;
    lz4basic(input, output, 0);
  }
  return output;
}
function decompressLz4Raw(input, outputLength) {
  const output = new Uint8Array(outputLength);
  lz4basic(input, output, 0);
  return output;
}
function lz4basic(input, output, outputIndex) {
  let len = outputIndex;
  for (let i = 0; i < input.length; ) {
    const token = input[i++];
    let literals = token >> 4;
    if (literals) {
      let byte2 = literals + 240;
      while (byte2 === 255) literals += byte2 = input[i++];
      output.set(input.subarray(i, i + literals), len);
      len += literals;
      i += literals;
      if (i >= input.length) return len - outputIndex;
    }
    const offset = input[i++] | input[i++] << 8;
    if (!offset || offset > len) {
      throw new Error(`lz4 offset out of range ${offset}`);
    }
    let matchLength = token & 15;
    let byte = matchLength + 240;
    while (byte === 255) matchLength += byte = input[i++];
    matchLength += 4;
    let pos = len - offset;
    const end = len + matchLength;
    while (len < end) output[len++] = output[pos++];
  }
  return len - outputIndex;
}

// node_modules/hyparquet-compressors/src/compressors.js
var compressors = {
  SNAPPY: snappyUncompressor(),
  // loads wasm
  GZIP: (input, length) => gunzip(input, new Uint8Array(length)),
  BROTLI: decompressBrotli,
  ZSTD: (input) => decompress(input),
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw
};

// src/evaluation/data/parquet-values.ts
var UnwritableValue = class extends Error {
};
function cellsOf(element, scale) {
  const json = writerOf(element, scale);
  const isSingle = element.type === "FLOAT";
  return (value) => {
    if (typeof value === "number" && scale === void 0 && Number.isFinite(value)) {
      return isSingle ? Number(single(value)) : value;
    }
    return value === void 0 || value === null || Number.isNaN(value) ? null : new JsonCell(json(value));
  };
}
function writerOf({ type }, scale) {
  if (scale !== void 0) return (value) => decimal(unscaled(value), scale);
  if (type === "FLOAT") return (value) => typeof value === "number" ? single(value) : jsonOf(value);
  return jsonOf;
}
function jsonOf(value) {
  switch (typeof value) {
    case "number":
      if (Number.isNaN(value)) return "null";
      if (!Number.isFinite(value)) throw new UnwritableValue(`${value} is no number that a request can hold`);
      return String(value);
    case "bigint":
      return String(value);
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "object":
      return nested(value);
    default:
      return "null";
  }
}
function nested(value) {
  if (value === null) return "null";
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (value instanceof Uint8Array) throw new UnwritableValue("bytes that are no text cannot be sent");
  if (Array.isArray(value)) return `[${value.map(jsonOf).join(",")}]`;
  if (ArrayBuffer.isView(value) && Symbol.iterator in value)
    return `[${Array.from(value, jsonOf).join(",")}]`;
  return `{${Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${jsonOf(member)}`).join(",")}}`;
}
function single(value) {
  if (!Number.isFinite(value)) return jsonOf(value);
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}
function unscaled(value) {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return BigInt(value);
  if (!(value instanceof Uint8Array)) throw new UnwritableValue("a decimal that cannot be read");
  let whole = 0n;
  for (const byte of value) whole = whole << 8n | BigInt(byte);
  return BigInt.asIntN(8 * value.length, whole);
}
function decimal(whole, scale) {
  if (scale <= 0) return String(whole * 10n ** BigInt(-scale));
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, "0");
  return `${whole < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

// src/evaluation/data/parquet.ts
var footerBytes = 524288;
async function openParquet(source) {
  const { name } = source;
  const opened = await open2(source);
  const { metadata } = opened;
  const columns = topColumns(metadata);
  if (columns.length > mostColumns) {
    throw new EvaluationError("data-broken", `${name}: ${columns.length} columns; at most ${mostColumns} are read.`);
  }
  const file = { name, counts: "row" };
  return {
    file,
    format: "parquet",
    columns: columns.map(({ element }) => element.name),
    headerLine: 0,
    rows: (only, flawed) => rowsOf4(opened, file, columns, only, flawed)
  };
}
async function open2(source) {
  const { size } = await source.range(-footerBytes);
  const buffer = {
    byteLength: size,
    slice: async (start, end) => {
      const { bytes } = await source.range(start, end ?? size);
      return new Uint8Array(bytes).buffer;
    }
  };
  return { buffer, metadata: await asUnreadable(source.name, () => parquetMetadataAsync(buffer)) };
}
function topColumns({ schema }) {
  const columns = [];
  let at = 1;
  while (at < schema.length) {
    const element = schema[at];
    if (element === void 0) break;
    at = after(schema, at);
    const scale = scaleOf(element);
    if (scale !== void 0) {
      delete element.converted_type;
      delete element.logical_type;
    }
    columns.push({ element, ...scale !== void 0 && { scale } });
  }
  return columns;
}
function after(schema, at) {
  let next = at + 1;
  for (let child = 0; child < (schema[at]?.num_children ?? 0); child++) next = after(schema, next);
  return next;
}
function scaleOf({ converted_type, logical_type, scale, num_children }) {
  if ((num_children ?? 0) > 0) return void 0;
  if (logical_type?.type === "DECIMAL") return logical_type.scale;
  return converted_type === "DECIMAL" ? scale ?? 0 : void 0;
}
var iso = (ms, rest = "") => {
  const text = new Date(ms).toISOString();
  return rest === "" ? text : `${text.slice(0, -1)}${rest}Z`;
};
var parsers = {
  timestampFromMilliseconds: (ms) => iso(Number(ms)),
  timestampFromMicroseconds: (us) => iso(Number(floor(us, 1000n)), String(us - floor(us, 1000n) * 1000n).padStart(3, "0")),
  timestampFromNanoseconds: (ns) => iso(Number(floor(ns, 1000000n)), String(ns - floor(ns, 1000000n) * 1000000n).padStart(6, "0")),
  dateFromDays: (days) => new Date(days * 864e5).toISOString().slice(0, 10),
  jsonFromBytes: (bytes) => Buffer.from(bytes).toString("utf8")
};
var floor = (value, unit) => (value - (value % unit + unit) % unit) / unit;
async function* rowsOf4({ buffer, metadata }, file, columns, only, flawed) {
  const wanted = columns.flatMap((column, index) => only?.has(index) ?? true ? [{ ...column, index }] : []);
  const readers = wanted.map(({ element, scale, index }) => ({ index, toCell: cellsOf(element, scale) }));
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    const values = await readGroup(
      { buffer, metadata },
      file.name,
      wanted.map(({ element }) => element.name),
      start,
      end
    );
    for (let row = start; row < end; row++) {
      const cells = Array(columns.length).fill(void 0);
      const flaw = fill2(cells, readers, values, row - start);
      if (flaw === void 0) yield { line: row + 1, cells };
      else
        flawed({
          file,
          line: row + 1,
          column: flaw.column,
          kind: "value",
          what: `${flaw.what}. Exclude the column, or write it in another way.`
        });
    }
    start = end;
  }
}
function fill2(cells, readers, values, row) {
  for (const [place3, { index, toCell }] of readers.entries()) {
    try {
      cells[index] = toCell(values[place3]?.at(row));
    } catch (error) {
      if (!(error instanceof UnwritableValue)) throw error;
      return { column: index + 1, what: error.message };
    }
  }
  return void 0;
}
var ColumnValues = class {
  pieces = [];
  last = 0;
  add(start, values) {
    this.pieces.push({ start, values });
    this.pieces.sort((a, b) => a.start - b.start);
  }
  /** Quick for rows in their order. */
  at(row) {
    let piece = this.pieces[this.last];
    if (piece === void 0 || row < piece.start) this.last = 0;
    for (; ; ) {
      piece = this.pieces[this.last];
      if (piece === void 0) return void 0;
      if (row < piece.start + piece.values.length) return piece.values[row - piece.start];
      this.last++;
    }
  }
};
async function readGroup({ buffer, metadata }, name, columns, rowStart, rowEnd) {
  const values = new Map(columns.map((column) => [column, new ColumnValues()]));
  if (columns.length > 0) {
    await asUnreadable(
      name,
      () => parquetRead({
        file: buffer,
        metadata,
        columns: [...columns],
        rowStart,
        rowEnd,
        compressors,
        parsers,
        onChunk: (chunk) => values.get(chunk.columnName)?.add(chunk.rowStart - rowStart, chunk.columnData)
      })
    );
  }
  return columns.map((column) => values.get(column) ?? new ColumnValues());
}
async function asUnreadable(name, work) {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof EvaluationError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new EvaluationError("data-unreadable", `${name} is Parquet that cannot be read: ${why.slice(0, 300)}.`, {
      cause
    });
  }
}

// src/evaluation/data/open.ts
var headLength = 65536;
var breathEvery = 8192;
async function openData(address, places, given = {}) {
  const options = { header: true, missingIsNull: false, ...given };
  const { files, first } = await openFirst(address, places, options);
  const [file] = files;
  if (file === void 0) throw new EvaluationError("data-empty", `${address} has no files.`);
  const partitions = [...partitionsOf(file).keys()].filter((name) => !first.columns.includes(name));
  const columns = [...first.columns, ...partitions].map(nameless);
  const named = options.header || first.format !== "csv";
  checkNames(first, columns);
  return {
    name: address,
    format: first.format,
    columns,
    header: { ...first.file, line: first.headerLine },
    named,
    files,
    nameless: columns.filter((name, i) => name !== (first.columns[i] ?? name) || /^__index_level_\d+__$/.test(name)),
    ...first.separator !== void 0 && { separator: first.separator },
    read: (only, flawed = throwFlaw) => rowsOf5(files, first, partitions, options, only, flawed)
  };
}
async function openFirst(address, places, options) {
  const found = await findFiles(address, places);
  try {
    const [one, ...others2] = found;
    const named = one !== void 0 && others2.length === 0 ? await filesOfManifest(one, places.s3) : void 0;
    const files = named ?? found;
    return { files, first: await widest(files, options) };
  } catch (error) {
    const below = error instanceof EvaluationError && error.code === "data-unreadable" ? await filesBelow(address, places) : [];
    if (below.length === 0) throw error;
    return { files: below, first: await widest(below, options) };
  }
}
var nameless = (name, index) => name.trim() === "" ? `Unnamed: ${index}` : name;
function checkNames({ file, headerLine, format }, columns) {
  const seen = /* @__PURE__ */ new Set();
  const twice = /* @__PURE__ */ new Set();
  for (const column of columns) (seen.has(column) ? twice : seen).add(column);
  if (twice.size === 0) return;
  const names = [...twice].slice(0, 5).map((name) => quoted(name));
  const numbers = columns.flatMap((column, i) => twice.has(column) ? [i + 1] : []).slice(0, 6);
  const looksLikeData = format === "csv" && columns.filter((column) => Number.isFinite(Number(column))).length > columns.length / 2;
  const hint = looksLikeData ? " If the file has no header, set evaluation.header: false." : " Rename all but one.";
  const sentence = `${file.name}, line ${headerLine}: the column ${names.join(", ")} is there more than once (columns ${numbers.join(", ")}).${hint}`;
  throw new EvaluationError("data-broken", sentence, { key: "evaluation.data" });
}
async function widest(files, options) {
  const keys = /* @__PURE__ */ new Set();
  let first;
  for (const file of files) {
    const table = await openTable(file, options);
    first ??= table;
    if (!options.missingIsNull) return table;
    for (const column of table.columns) keys.add(column);
  }
  if (first === void 0) throw new EvaluationError("data-empty", "There are no files.");
  return { ...first, columns: [...keys] };
}
async function openTable(file, options) {
  const head = await headOf(file);
  if (head === "parquet") return openParquet(file);
  if (head.head.trim() === "") throw new EvaluationError("data-empty", `${file.name} is empty.`);
  return /^\s*[[{]/.test(head.head) ? openJson(head, options) : openCsv(head, options);
}
async function headOf(file) {
  const peeked = await peek(await file.stream(), file.name);
  if (isParquet(peeked.first)) {
    await peeked.rest[Symbol.asyncIterator]().return?.();
    return "parquet";
  }
  const text = async function* () {
    yield* textOf(await peek(await file.stream(), file.name), file.name);
  };
  let head = "";
  let blank = 0;
  for await (const piece of textOf(peeked, file.name)) {
    if (head === "" && piece.trim() === "") {
      blank += piece.length;
      if (blank > mebibyte)
        throw new EvaluationError("data-broken", `${file.name} begins with more than 1 MiB of blanks.`);
      continue;
    }
    head += piece;
    if (head.length >= headLength) return { file: { name: file.name, counts: "line" }, text, head, complete: false };
  }
  const all = async function* () {
    yield head;
  };
  return { file: { name: file.name, counts: "line" }, text: blank === 0 ? all : text, head, complete: true };
}
async function* rowsOf5(files, first, partitions, options, only, flawed) {
  let number3 = 0;
  const isSmall = ({ object: object2 }) => (object2?.bytes ?? headLength) < headLength;
  const open3 = async (file) => files.length === 1 ? first : openTable(file, options);
  for await (const [file, table] of ahead(files, isSmall, open3)) {
    const order = orderOf(table, first, options);
    const values = partitionsOf(file);
    const below = partitions.map((name) => values.get(name));
    const needed = only === void 0 || order === void 0 ? only : new Set([...only].flatMap((place3) => order[place3] ?? []));
    for await (const { line, cells } of table.rows(needed, flawed)) {
      if (++number3 % breathEvery === 0) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_8__.setImmediate)();
      const ordered = order === void 0 ? cells : order.map((place3) => place3 === void 0 ? null : cells[place3]);
      yield { number: number3, file: table.file, line, cells: below.length === 0 ? ordered : [...ordered, ...below] };
    }
  }
}
function orderOf(table, first, { missingIsNull }) {
  if (table.format !== first.format) {
    const sentence2 = `${table.file.name} is ${table.format}, and ${first.file.name} is ${first.format}. Data of several files needs one format.`;
    throw new EvaluationError("data-broken", sentence2, { key: "evaluation.data" });
  }
  const places = new Map(table.columns.map((name, index) => [name, index]));
  if (table.columns.length === first.columns.length && first.columns.every((name, i) => table.columns[i] === name))
    return void 0;
  const missing2 = first.columns.find((name) => !places.has(name));
  const extra = table.columns.find((name) => !first.columns.includes(name));
  if (extra === void 0 && (missing2 === void 0 || missingIsNull))
    return first.columns.map((name) => places.get(name));
  const what = missing2 !== void 0 ? `has no column ${quoted(missing2)}` : `has a column ${quoted(extra ?? "")} more`;
  const sentence = `${table.file.name} ${what}, unlike ${first.file.name}. Files of the same data need the same columns.`;
  throw new EvaluationError("data-broken", sentence, { key: "evaluation.data" });
}
function partitionsOf({ below }) {
  const parts = below.split("/").slice(0, -1).flatMap((part) => {
    const [, name, value] = /^([^=]+)=(.*)$/.exec(part) ?? [];
    return name === void 0 || value === void 0 ? [] : [[name, asWritten(value)]];
  });
  return new Map(parts);
}
function asWritten(value) {
  try {
    const text = decodeURIComponent(value);
    return text === "__HIVE_DEFAULT_PARTITION__" ? "" : text;
  } catch {
    return value;
  }
}

// src/evaluation/tally.ts
var mostPlaces = 3;
var Tally = class {
  count = 0;
  places = [];
  what = "";
  add(row, what, column) {
    this.count++;
    if (this.places.length === 0) this.what = what;
    if (this.places.length < mostPlaces) this.places.push(placeOf(row, column));
  }
  /** The first one in full and the others by their number; undefined where there is none. */
  get sentence() {
    const [first, ...others2] = this.places;
    if (first === void 0) return void 0;
    const more = this.count - 1;
    if (more === 0) return `${first}: ${this.what}`;
    const etc = more > others2.length ? ", and so on" : "";
    return `${first}: ${this.what} The same in ${more.toLocaleString("en-US")} more row${more === 1 ? "" : "s"} (${others2.join("; ")}${etc}).`;
  }
};

// src/evaluation/comma-numbers.ts
var forms = [
  /^[+-]?(?:\d{1,3}(?:[. ']\d{3}){1,10}|\d{1,40}),\d{1,40}(?:[eE][+-]?\d{1,3})?$/,
  /^[+-]?\d{1,3}(?:,\d{3}){1,10}(?:\.\d{1,40})?$/
];
var longestNumber2 = 100;
var CommaNumbers = class {
  column;
  tally = new Tally();
  commas = 0;
  plain = 0;
  words = 0;
  constructor(column) {
    this.column = column;
  }
  /**
   * @param cell that is not empty
   * @param isNumber whether it is one as it stands
   */
  look(cell, isNumber, row) {
    if (isNumber) this.plain++;
    else if (cell.length > longestNumber2 || !forms.some((form) => form.test(cell))) this.words++;
    else this.add(cell, row);
  }
  add(cell, row) {
    this.commas++;
    const what = this.commas > 1 ? "" : `${quoted(cell)} ${hasComma}`;
    this.tally.add(row, what, { number: this.column.index + 1, name: this.column.name });
  }
  /** Whether there are some, and nothing but numbers: no lists, no names. */
  get amongNumbers() {
    return this.commas > 0 && this.words === 0;
  }
  /** Where they stand, if the column has numbers at least as often as words; undefined where there are none. */
  get sentence() {
    return this.plain + this.commas >= this.words ? this.tally.sentence : void 0;
  }
};
var hasComma = "has a comma, so models get it as text and not as a number. Write decimal points, and nothing between thousands.";

// src/evaluation/column-types.ts
var manyNumbers = 10;
var headerRows = 1e3;
var ColumnTypes = class {
  dataset;
  features;
  isNumeric;
  odd;
  commas;
  belowFirst;
  first = [];
  rows = 0;
  constructor(dataset, { features }) {
    this.dataset = dataset;
    this.features = dataset.format === "csv" ? features : [];
    const width = dataset.columns.length;
    this.isNumeric = Array(width).fill(true);
    this.odd = Array(width).fill(void 0);
    this.commas = dataset.columns.map((name, index) => new CommaNumbers({ index, name }));
    this.belowFirst = Array(width).fill(true);
  }
  look(row) {
    const number3 = this.rows++;
    if (number3 === 0) this.first = row.cells;
    for (const { index } of this.features) {
      const cell = row.cells[index];
      if (typeof cell !== "string" || cell === "") continue;
      const isNumber = isJsonNumber(cell);
      if (number3 > 0 && number3 < headerRows && !isNumber) this.belowFirst[index] = false;
      if (this.isNumeric[index] === true && !isNumber) {
        this.isNumeric[index] = false;
        this.odd[index] = { row: number3, place: placeOf(row), text: cell };
      }
      this.commas[index]?.look(cell, isNumber, row);
    }
  }
  get numeric() {
    return new Set(this.features.map(({ index }) => index).filter((index) => this.isNumeric[index] === true));
  }
  /** Where the comma does not separate cells, a column of nothing but numbers was written with decimal commas. */
  get decimalCommas() {
    if (this.dataset.separator === void 0) return void 0;
    const column = this.features.find(({ index }) => this.commas[index]?.amongNumbers);
    return column && this.commas[column.index]?.sentence;
  }
  /** Numbers that models get as text, a sentence for each column. */
  get commaWarnings() {
    return this.features.flatMap(({ index }) => this.commas[index]?.sentence ?? []);
  }
  /** Words above columns of numbers, where the file is said to have no header. */
  get headerAsData() {
    if (this.rows < 3) return void 0;
    const above = this.features.find(({ index }) => {
      const cell = this.first[index];
      return typeof cell === "string" && cell !== "" && !isJsonNumber(cell) && this.belowFirst[index] === true;
    });
    if (above === void 0) return void 0;
    const { header } = this.dataset;
    return `${header.name}, line ${header.line}: ${quoted(textOfCell(this.first[above.index]))} stands above numbers, so the file has a header. Leave evaluation.header: false out.`;
  }
  get warnings() {
    return this.features.flatMap(({ index, name }) => {
      const odd = this.odd[index];
      if (odd === void 0 || odd.row < manyNumbers || this.commas[index]?.sentence !== void 0) return [];
      return [
        `${this.dataset.name}: column ${name} is sent as text, because ${odd.place} has ${quoted(odd.text)} after ${odd.row.toLocaleString("en-US")} rows of numbers.`
      ];
    });
  }
};
async function numericColumns(dataset, layout) {
  const types = new ColumnTypes(dataset, layout);
  if (dataset.format === "csv") for await (const row of dataset.read()) types.look(row);
  return types.numeric;
}

// src/evaluation/request.ts
var largestBody = 6291456;
function encoderOf(dataset, layout, form, numeric) {
  const write = form.contentType === "text/csv" ? csvWriter(layout, form) : jsonWriter(dataset, layout, form, numeric);
  const encode = (rows) => {
    const body = Buffer.from(write(rows));
    if (body.length <= largestBody) return [{ rows, body }];
    const [row] = rows;
    if (row !== void 0 && rows.length === 1) {
      const size = `${body.length} bytes, and SageMaker takes at most ${largestBody} a request`;
      throw new EvaluationError("row-too-large", `${placeOf(row)}: the row is ${size}.`);
    }
    const half2 = Math.ceil(rows.length / 2);
    return [...encode(rows.slice(0, half2)), ...encode(rows.slice(half2))];
  };
  return encode;
}
var nestedInCsv = "an array or an object cannot be sent as text/csv. Exclude it, or send application/json.";
function csvWriter({ features }, { sendHeader }) {
  const header = sendHeader === true ? [features.map(({ name }) => csvCell(name)).join(",")] : [];
  return (rows) => [...header, ...rows.map((row) => csvLine(row, features))].join("\n");
}
function csvLine(row, features) {
  let line = "";
  let separator = "";
  for (const column of features) {
    line += separator + csvCell(plainText(row.cells[column.index], row, column));
    separator = ",";
  }
  return line;
}
function csvCell(text) {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function plainText(cell, row, { index, name }) {
  if (!(cell instanceof JsonCell && cell.nested)) return textOfCell(cell);
  const where = placeOf(row, { number: index + 1, name });
  const message = `${where}: ${nestedInCsv}`;
  throw new EvaluationError("data-broken", message, { key: "evaluation.content-type" });
}
function jsonWriter({ named }, { features }, { row, wrap }, numeric) {
  const json = (cell, index) => jsonOf2(cell, numeric.has(index));
  const asArray = (rows) => `[${rows.map(({ cells }) => `[${features.map(({ index }) => json(cells[index], index)).join(",")}]`).join(",")}]`;
  const keys = features.map(({ name }) => `${JSON.stringify(name)}:`);
  const object2 = ({ cells }) => `{${features.flatMap(({ index }, i) => cells[index] === void 0 ? [] : `${keys[i]}${json(cells[index], index)}`).join(",")}}`;
  const [only, ...others2] = features;
  if (wrap === "dataframe_split") {
    const columns = JSON.stringify(features.map(({ name }) => name));
    return (rows) => `{"dataframe_split":{"columns":${columns},"data":${asArray(rows)}}}`;
  }
  const arrays = row === "array" || row === void 0 && !named && wrap !== "dataframe_records";
  const values = wrap === "inputs" && row === void 0 && only !== void 0 && others2.length === 0;
  const list2 = values ? (rows) => `[${rows.map(({ cells }) => json(cells[only.index], only.index)).join(",")}]` : arrays ? asArray : (rows) => `[${rows.map(object2).join(",")}]`;
  if (wrap !== void 0) return (rows) => `{${JSON.stringify(wrap)}:${list2(rows)}}`;
  return (rows) => {
    const [first] = rows;
    return !arrays && first !== void 0 && rows.length === 1 ? object2(first) : list2(rows);
  };
}
function jsonOf2(cell, isNumber) {
  if (cell === void 0 || cell === null || cell === "") return "null";
  if (cell instanceof JsonCell) return cell.json;
  if (typeof cell === "number") return String(cell);
  return isNumber ? cell : JSON.stringify(cell);
}

// src/evaluation/sample-rows.ts
async function* sampleBodies({ data, places, exclude = [], form }) {
  const dataset = await openData(data, places, tableOptions(form ?? {}));
  const left = new Set(exclude.flatMap((name) => name === "" ? dataset.nameless : [name]));
  const features = dataset.columns.map((name, index) => ({ name, index })).filter(({ name }) => !left.has(name));
  const layout = { features, slices: [] };
  const body = form ?? { contentType: dataset.format === "csv" ? "text/csv" : "application/json" };
  const numeric = body.contentType === "text/csv" ? /* @__PURE__ */ new Set() : await numericColumns(dataset, layout);
  const encode = encoderOf(dataset, layout, body, numeric);
  const sent = invocationForm({ ...form, contentType: body.contentType });
  for await (const row of dataset.read()) {
    for (const request of encode([row])) yield { body: request.body, form: sent };
  }
}
function tableOptions({ header, missing: missing2 }) {
  return { header: header !== false, missingIsNull: missing2 === "null" };
}
function invocationForm({
  contentType,
  accept,
  container
}) {
  return { contentType, ...accept !== void 0 && { accept }, ...container !== void 0 && { container } };
}

// src/evaluation/batch/source-digest.ts
function digestOf(files) {
  if (files.some(({ object: object2 }) => object2?.etag === void 0)) return void 0;
  return digest(files.map(({ name, object: object2 }) => `${object2?.etag} ${name}`));
}
function digest(lines) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256");
  for (const line of lines.toSorted()) hash.update(`${line}
`);
  return hash.digest("hex").slice(0, 32);
}
async function isSameSource({ source }, plan, places) {
  if (source === void 0) return true;
  try {
    const { files } = await openData(plan.data, places, tableOptions(plan));
    return digestOf(files) === source;
  } catch (error) {
    if (error instanceof EvaluationError) return false;
    throw error;
  }
}

// src/evaluation/batch/store.ts
function folderAt(address, store) {
  const [, bucket = "", prefix2 = ""] = /^s3:\/\/([^/]+)\/(.*)$/.exec(address) ?? [];
  return {
    address,
    write: (name, content) => store.write(bucket, prefix2 + name, Buffer.from(content)),
    read: async (name, etag) => {
      const as = (work) => unlessChanged(`${address}${name}`, work);
      return pinned(await as(() => store.open(bucket, prefix2 + name, etag)), as);
    },
    list: async (below) => (await store.list(bucket, prefix2 + below)).map(({ key, size, etag, modifiedMs }) => ({
      name: key.slice(prefix2.length),
      bytes: size,
      ...etag !== void 0 && { etag },
      ...modifiedMs !== void 0 && { modifiedMs }
    })),
    remove: (names) => store.remove(
      bucket,
      names.map((name) => prefix2 + name)
    )
  };
}
async function* pinned(bytes, as) {
  const iterator = bytes[Symbol.asyncIterator]();
  try {
    for (let next = await as(() => iterator.next()); !next.done; next = await as(() => iterator.next()))
      yield next.value;
  } finally {
    await iterator.return?.();
  }
}
async function unlessChanged(name, work) {
  try {
    return await work();
  } catch (error) {
    throw isChanged(error) ? rewritten(name) : error;
  }
}
function rewritten(name) {
  return incomplete(
    `${name} was written anew by somebody since the rollout looked at it. Let nobody else write there, then start again.`
  );
}
function incomplete(what) {
  return new EvaluationError("answers-unusable", `${what} Nothing is concluded from the other rows.`);
}

// src/evaluation/batch/answers.ts
var answersBelow = (stage, attempt, role) => `out/${stage}-${attempt}/${role}/`;
var baseName = (name) => name.slice(name.lastIndexOf("/") + 1);
async function findAnswers(folder, stage, attempt) {
  const [baseline = /* @__PURE__ */ new Map(), candidate = /* @__PURE__ */ new Map()] = await Promise.all(
    _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .roles */ .Ot.map(async (role) => {
      const listed = await folder.list(answersBelow(stage, attempt, role));
      return new Map(
        listed.flatMap((one) => one.name.endsWith(".out") ? [[baseName(one.name).slice(0, -".out".length), one]] : [])
      );
    })
  );
  return { baseline, candidate };
}
function answeredSoFar(found, shards) {
  let [rows, objects, lastMs] = [0, 0, 0];
  for (const shard2 of shards) {
    const both = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .roles */ .Ot.map((role) => found[role].get(baseName(shard2.name)));
    if (both.includes(void 0)) continue;
    rows += shard2.rows;
    objects++;
    for (const one of both) lastMs = Math.max(lastMs, one?.modifiedMs ?? 0);
  }
  return { rows, objects, ...lastMs > 0 && { lastMs } };
}
function digestOfAnswers(found) {
  const lines = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .roles */ .Ot.flatMap((role) => [...found[role].values()].map(({ name, etag }) => etag && `${etag} ${name}`));
  const known2 = lines.filter((line) => line !== void 0);
  return known2.length === lines.length ? digest(known2) : void 0;
}
function checkAnswered(found, shards, where) {
  for (const role of _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .roles */ .Ot) {
    const lacking = shards.filter(({ name }) => !found[role].has(baseName(name)));
    const [first] = lacking;
    if (first === void 0) continue;
    throw incomplete(
      `The ${role} has no answers to ${lacking.length} of ${shards.length} shards, the first of them ${first.name}, below ${where(role)}.`
    );
  }
  return (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .forBoth */ .jg)(
    (role) => ({ name }) => found[role].get(baseName(name)) ?? { name }
  );
}

// src/evaluation/batch/shard-index.ts
var place = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)().int().nonnegative();
var shard = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  /** Below the prefix of its manifest. */
  name: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
  rows: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)().int().positive(),
  /** Which content it has, where S3 says it. */
  etag: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().optional(),
  /** Where that is known. */
  bytes: place.optional(),
  /** Of the numbers and labels of its rows. */
  keys: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().optional()
});
var indexShape = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  version: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(1),
  rows: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)().int().positive(),
  /** In the order of the rows. */
  shards: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(shard),
  canary: shard,
  /** Features of a row of CSV. */
  width: place,
  /** Columns beside number and label that are kept for slices. */
  slices: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()),
  columnsSent: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()),
  /** Of the data, by `digestOf`; absent where it has none. */
  source: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().optional(),
  /** Objects of the data that are shards already; absent where shards were written. */
  asIs: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    /** Where they lie: `s3://bucket/prefix/`. */
    prefix: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
    /** Cells of a row. */
    columns: place,
    /** What of a row a model gets. */
    filter: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
    label: place.optional(),
    slices: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(place)
  }).optional(),
  /** Why objects that could have been shards are not used as they are, in words. */
  notAsIs: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().optional()
});
var indexName = "index.json";
var canaryName = "canary.csv";
var canaryRows = 300;
async function readIndex(folder, etag) {
  const found = (await folder.list(indexName)).find(({ name }) => name === indexName);
  if (found === void 0) return void 0;
  if (etag !== void 0 && found.etag !== etag) throw rewritten(`${folder.address}${indexName}`);
  const pieces = await wholeOf(await folder.read(indexName, found.etag));
  try {
    const index = indexShape.parse(JSON.parse(Buffer.concat(pieces).toString("utf8")));
    return { index, ...found.etag !== void 0 && { etag: found.etag } };
  } catch (cause) {
    const sentence = `${folder.address}${indexName} is not what was written there. Remove the folder, then start again.`;
    throw new EvaluationError("data-broken", sentence, { cause });
  }
}
function indexOf(parts) {
  return JSON.stringify({ version: 1, ...parts });
}

// src/evaluation/batch/request.ts
var longestFilter = 63;
function outputFilter(columns) {
  const answered = Array.from({ length: columns }, (_, i) => i - columns);
  const filter = `$[${[0, ...answered].join(",")}]`;
  return columns > 0 && filter.length <= longestFilter ? filter : void 0;
}
function transformRequest(plan, { instanceCount }, { stage, attempt, role, columns, folder, filter = "$[1:]", ...job }) {
  const isCsv = plan.contentType === "text/csv";
  const kept = columns === void 0 ? void 0 : outputFilter(columns);
  const accept = isCsv ? "text/csv" : plan.accept;
  return {
    ...job,
    instanceCount: stage === "canary" ? 1 : instanceCount,
    manifest: `${folder}${stage}.json`,
    output: `${folder}${answersBelow(stage, attempt, role)}`,
    contentType: plan.contentType,
    strategy: isCsv ? "MultiRecord" : "SingleRecord",
    ...accept !== void 0 && { accept },
    ...isCsv && { filters: { input: filter, ...kept !== void 0 && { output: kept } } }
  };
}

// src/probe/requests.ts
function sampleOf({ evaluation }, data) {
  if (evaluation === void 0) return { data };
  const { label, exclude } = evaluation;
  return { data, exclude: label === void 0 ? exclude : [label, ...exclude], form: evaluation };
}
function qualityGates(plan) {
  return plan.gates.filter((gate) => gate.kind === "quality");
}
async function readable(work, code, key) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    const findings = error.findings.length > 0 || key === void 0 ? error.findings : [{ key, message: error.message }];
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(code, error.message, { cause: error, findings });
  }
}

// src/evaluation/answer-text.ts
var deepest = 100;
function parseJson(text) {
  if (text.length > 2 * deepest && depthOf(text) > deepest) return void 0;
  try {
    const value = JSON.parse(text);
    return value;
  } catch {
    return void 0;
  }
}
function depthOf(text) {
  let [depth, most] = [0, 0];
  let quoted2 = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted2) {
      if (letter === "\\") at++;
      else if (letter === '"') quoted2 = false;
    } else if (letter === '"') quoted2 = true;
    else if (letter === "[" || letter === "{") most = Math.max(most, ++depth);
    else if (letter === "]" || letter === "}") depth--;
  }
  return most;
}
function linesOf2(text) {
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}
function splitCsv(text, rows) {
  const whole = listOf(text.trim());
  if (Array.isArray(whole) && whole.length === rows && whole.every(Array.isArray)) return whole;
  const lines = linesOf2(text);
  if (lines.length === rows) return lines.map(rowOf);
  const [first = "", ...below] = lines;
  if (below.length === rows && isHeader(first, below[0] ?? "")) return below.map(rowOf);
  if (lines.length !== 1) return [];
  const cells = rowOf(first);
  return Array.isArray(cells) && cells.length === rows ? cells.map((cell) => Array.isArray(cell) ? cell : [cell]) : [];
}
function isHeader(first, second) {
  const [names, cells] = [cellsOf2(first), cellsOf2(second)];
  return names.length === cells.length && names.some((name) => typeof cellValue(name) === "string");
}
function rowOf(line) {
  return listOf(line.trim()) ?? cellsOf2(line).map(cellValue);
}
function listOf(text) {
  if (!text.startsWith("[") || !text.endsWith("]")) return void 0;
  const list2 = parseJson(text);
  if (list2 !== void 0) return list2;
  return /^[[\]\d.eE+\s-]*$/.test(text) ? parseJson(withCommas(text)) : void 0;
}
function withCommas(text) {
  const words2 = text.match(/[[\]]|[^[\]\s]+/g) ?? [];
  const json = [];
  let opened = true;
  for (const word of words2) {
    if (word !== "]" && !opened) json.push(",");
    json.push(/^[[\]]$/.test(word) ? word : String(Number(word)));
    opened = word === "[";
  }
  return json.join("");
}
function cellsOf2(line) {
  if (!/["[]/.test(line)) return line.split(",");
  const cells = [];
  let cell = "";
  let blank = true;
  let quoted2 = false;
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? "";
    if (quoted2) {
      if (letter !== '"') cell += letter;
      else if (line[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted2 = false;
      continue;
    }
    if (letter === '"' && blank) [cell, quoted2, blank] = ["", true, false];
    else if (letter === "," && depth <= 0) {
      cells.push(cell);
      [cell, blank] = ["", true];
    } else {
      if (letter.trim() !== "") blank = false;
      if (letter === "[") depth++;
      else if (letter === "]") depth--;
      cell += letter;
    }
  }
  cells.push(cell);
  return cells;
}
var decimal2 = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
var longestNumber3 = 40;
function cellValue(cell) {
  const text = cell.trim();
  if (text.length <= longestNumber3 && decimal2.test(text)) return Number(text);
  const list2 = text.startsWith("[") ? listOf(text) : text.startsWith("{") ? parseJson(text) : void 0;
  return list2 ?? text;
}

// src/evaluation/answer-rows.ts
function answerReader(expression) {
  const search = searchFor(expression);
  const pick = picker(expression);
  const pickOne = (whole) => {
    const answer = pick(whole);
    const [element] = answer.ok ? [] : elementsOf2(whole, 1);
    if (element === void 0) return answer;
    const inner = pick(element);
    return inner.ok ? inner : answer;
  };
  return (body, contentType, rows) => {
    const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString("utf8");
    const parts = split2(text, contentType, rows, search);
    if ("found" in parts) {
      return parts.found.map((value, i) => ({ ok: true, value: unwrapped(value), whole: parts.whole?.[i] }));
    }
    if (parts.raw.length === rows) return rows === 1 ? parts.raw.map(pickOne) : parts.raw.map(pick);
    const asked = rows === 1 ? "one row" : `${rows} rows`;
    const found = parts.raw.length > 0 ? parts.raw.length : linesOf2(text).length;
    const counted = rows > 1 && found > 1 ? ` has ${found} parts:` : " is";
    return Array(rows).fill(
      misfit(`the answer to ${asked}${counted} ${quoted(text)} (${contentType || "no type"})`)
    );
  };
}
function picker(expression) {
  const search = searchFor(expression);
  return (whole) => {
    try {
      const found = isScalar(whole) ? scalarAt(search, whole) ?? null : search(whole);
      if (found !== null && found !== void 0) return { ok: true, value: unwrapped(found), whole };
      return misfit(`${expression} finds nothing in the answer ${quoted(JSON.stringify(whole))}`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return misfit(`${expression} fails on the answer ${quoted(JSON.stringify(whole))}: ${why}`);
    }
  };
}
function searchFor(expression) {
  const node = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .compile */ .wE)(expression);
  return (value) => _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeInterpreter2 */ .$Z.search(node, value);
}
var none = { raw: [] };
function split2(text, contentType, rows, search) {
  switch (kindOf(contentType, text)) {
    case "csv":
      return { raw: splitCsv(text, rows) };
    case "json-lines": {
      const values = linesOf2(text).map(parseJson);
      return { raw: values.filter((value) => value !== void 0) };
    }
    case "json": {
      const value = fromText(parseJson(text));
      if (value === void 0) return none;
      return rows === 1 ? { raw: [value] } : splitJson(value, rows, search);
    }
  }
}
function fromText(value) {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  return parseJson(value) ?? value;
}
function elementsOf2(value, rows) {
  if (Array.isArray(value)) return value.length === rows ? value : [];
  if (typeof value !== "object" || value === null) return [];
  const [only, ...others2] = Object.values(value).filter((part) => Array.isArray(part));
  return only !== void 0 && others2.length === 0 && only.length === rows ? only : [];
}
function splitJson(value, rows, search) {
  if (Array.isArray(value)) return { raw: value };
  if (typeof value !== "object" || value === null) return none;
  const expressed = expressedBy(search, value);
  const [only, ...others2] = Object.values(value).filter((part) => Array.isArray(part));
  const elements = others2.length === 0 ? only : void 0;
  if (expressed?.length === rows && !expressed.includes(null)) {
    return { found: expressed, whole: elements?.length === rows ? elements : void 0 };
  }
  return elements === void 0 ? none : { raw: elements };
}
function expressedBy(search, value) {
  try {
    const found = search(value);
    return Array.isArray(found) ? found : void 0;
  } catch {
    return void 0;
  }
}
function scalarAt(search, value) {
  const direct = search(value);
  return direct ?? search([value]);
}
function isScalar(value) {
  return typeof value !== "object" || value === null;
}
function unwrapped(value) {
  const [only] = Array.isArray(value) && value.length === 1 ? value : [];
  return only !== void 0 && isScalar(only) ? only : value;
}
function kindOf(contentType, text) {
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (/jsonlines|ndjson|jsonl$/.test(type)) return "json-lines";
  if (type.includes("json")) return "json";
  if (type === "text/csv") return "csv";
  return /^\s*[[{]/.test(text) ? "json" : "csv";
}
function misfit(sentence) {
  return { ok: false, sentence: `${sentence}, which is not what evaluation.response reads.` };
}

// src/evaluation/labels.ts
function canonical(label) {
  const text = label.trim();
  return /^-?\d+\.0+$/.test(text) ? text.slice(0, text.indexOf(".")) : text;
}
var Dictionary = class {
  names = [];
  codes = /* @__PURE__ */ new Map();
  code(name) {
    const known2 = this.codes.get(name);
    if (known2 !== void 0) return known2;
    this.codes.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }
  find(name) {
    return this.codes.get(name);
  }
};
function classOrder(names) {
  const numeric = names.every((name) => name !== "" && Number.isFinite(Number(name)));
  if (numeric) return names.toSorted((a, b) => Number(a) - Number(b));
  return names.toSorted((a, b) => a < b ? -1 : a > b ? 1 : 0);
}

// src/evaluation/answers.ts
function answerKind(plan, classes) {
  let vector = 0;
  const read = (value) => {
    switch (plan.task) {
      case "binary":
        return readBinary(value, canonical(plan.positive ?? "1"), classes);
      case "regression":
        return finite(value) ?? misfit2(value, "not a number");
      case "multiclass":
        return readClass(value, classes, (length) => {
          if (vector === 0) vector = length;
          return vector === length;
        });
    }
  };
  return { read, classes, vector: () => vector };
}
function readBinary(value, positive, classes) {
  if (typeof value === "boolean" && positive !== "true" && positive !== "false") return number2(value ? 1 : 0);
  if (typeof value === "string" || typeof value === "boolean") {
    const score = typeof value === "string" ? finite(value) : void 0;
    if (score !== void 0) return score;
    const label = canonical(String(value));
    if (label === "" || /^[+-]?(nan|inf(inity)?)$/i.test(label)) return misfit2(value, "neither a score nor a label");
    classes.code(label);
    return number2(label === positive ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
  }
  return finite(value) ?? misfit2(value, "neither a score nor a label");
}
function readClass(value, classes, sameLength) {
  if (Array.isArray(value)) {
    const scores = value.filter((part) => typeof part === "number");
    if (scores.length < value.length || scores.length < 2) return misfit2(value, "neither a class nor a score a class");
    if (!sameLength(scores.length)) return misfit2(value, "longer or shorter than the score vectors before it");
    return number2(-1 - largest(scores));
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter((entry) => typeof entry[1] === "number");
    const scores = entries.flatMap(([, score]) => typeof score === "number" ? [score] : []);
    const name2 = entries[largest(scores)]?.[0];
    if (name2 === void 0) return misfit2(value, "neither a class nor scores by class");
    return number2(classes.code(canonical(name2)));
  }
  const name = canonical(String(value));
  return value === null || name === "" ? misfit2(value, "no class") : number2(classes.code(name));
}
function largest(scores) {
  let best = 0;
  scores.forEach((score, i) => {
    if (score > (scores[best] ?? Number.NEGATIVE_INFINITY)) best = i;
  });
  return best;
}
function finite(value) {
  const read = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof read === "number" && Number.isFinite(read) ? number2(read) : void 0;
}
function number2(value) {
  return { ok: true, value };
}
function misfit2(value, what) {
  return {
    ok: false,
    sentence: `The answer ${quoted(JSON.stringify(value))} is ${what}; look at evaluation.response.`
  };
}

// src/evaluation/batch/key-line.ts
function recordOf(line) {
  if (!line.includes('"')) return line.split(",");
  const [record = []] = parse(line, { relax_column_count: true });
  return record;
}

// src/evaluation/batch/keys.ts
function keysOf2(folder, index, data) {
  const { asIs } = index;
  if (asIs === void 0) {
    return {
      open: ({ name, keys }) => folder.read(`keys/${name}`, keys),
      read: (line) => {
        const cells = recordOf(line);
        return { id: cells[0] ?? "", cells };
      },
      nameOf: ({ name }) => `${folder.address}rows/${name}`
    };
  }
  if (data === void 0) throw new EvaluationError("data-not-found", `${asIs.prefix} is not at hand.`);
  const cellsOf5 = keyCells(asIs);
  const isCanary = (shard2) => shard2 === index.canary;
  const open3 = (shard2) => isCanary(shard2) ? folder.read(`canary/${shard2.name}`, shard2.etag) : data.read(shard2.name, shard2.etag);
  return {
    open: open3,
    read: (line) => {
      const cells = cellsOf5(line);
      return { id: cells[0] ?? "", cells };
    },
    nameOf: (shard2) => isCanary(shard2) ? `${folder.address}canary/${shard2.name}` : `${data.address}${shard2.name}`
  };
}
function keyCells({ label, slices }) {
  const needed = 1 + Math.max(0, label ?? 0, ...slices);
  return (line) => {
    const cells = line.includes('"') ? recordOf(line) : line.split(",", needed);
    const at = (place3) => place3 === void 0 ? "" : cells[place3] ?? "";
    return [at(0), at(label), ...slices.map(at)];
  };
}
var cellsBetween = ({ asIs, width }) => asIs === void 0 ? width : asIs.columns - 1;

// src/evaluation/adaptive-limiter.ts
var AdaptiveLimiter = class {
  most;
  limit;
  active = 0;
  waiting = [];
  constructor(most) {
    this.most = most;
    this.limit = most;
  }
  /** Invocations that may be in flight now. */
  get width() {
    return Math.max(1, Math.floor(this.limit));
  }
  async run(task) {
    if (this.active >= this.width) await new Promise((resolve3) => this.waiting.push(resolve3));
    else this.active++;
    try {
      return await task();
    } finally {
      this.active--;
      this.admit();
    }
  }
  throttled() {
    this.limit = Math.max(1, this.limit / 2);
  }
  answered() {
    this.limit = Math.min(this.most, this.limit + 1 / this.limit);
    this.admit();
  }
  admit() {
    while (this.active < this.width) {
      const next = this.waiting.shift();
      if (next === void 0) return;
      this.active++;
      next();
    }
  }
};

// src/evaluation/invoke.ts
var attempts = 8;
var firstWaitMs = 300;
var longestWaitMs = 2e4;
async function invokePatiently(once2, patience) {
  for (let attempt = 1; ; attempt++) {
    const result = await once2();
    if (result.ok || result.why !== "throttled" && result.why !== "unavailable") {
      patience.answered?.();
      return result;
    }
    if (result.why === "throttled") patience.throttled?.();
    if (attempt === attempts || patience.signal.aborted) return result;
    const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1));
    await patience.sleep(wait * (0.5 + patience.uniform() / 2), patience.signal);
  }
}

// src/evaluation/ask.ts
async function ask(asking, request) {
  const { rows } = request;
  const first = rows[0]?.number ?? 0;
  const result = await asking.lane.run(
    () => invokePatiently(
      () => {
        const { variant, form, patience, inferencePrefix } = asking;
        return asking.invoke(variant, request.body, form, `${inferencePrefix}-${first}`, patience.signal);
      },
      { ...asking.patience, throttled: () => asking.lane.throttled(), answered: () => asking.lane.answered() }
    )
  );
  if (!result.ok) {
    if (result.why === "model-error" && rows.length > 1) return askEach(asking, rows);
    const outcome = { ok: false, kind: result.why, sentence: result.sentence };
    return rows.map(() => outcome);
  }
  if (result.variant !== asking.variant) {
    const sentence = `${asking.variant} was asked, and ${result.variant || "nobody by name"} answered.`;
    return rows.map(() => ({ ok: false, kind: "wrong-variant", sentence }));
  }
  return asking.split(result.body, result.contentType, rows.length).map((answer) => {
    const reading = answer.ok ? asking.read(answer.value) : answer;
    if (!reading.ok) return { ok: false, kind: "misfit", sentence: reading.sentence };
    return { ok: true, value: reading.value, whole: answer.ok ? answer.whole : void 0 };
  });
}
async function askEach(asking, rows) {
  const outcomes = [];
  for (const row of rows) {
    if (asking.patience.signal.aborted) break;
    for (const request of asking.encode([row])) outcomes.push(...await ask(asking, request));
  }
  return outcomes;
}

// src/evaluation/failures.ts
var Failures = class {
  rows = 0;
  asked = 0;
  byKind = {};
  example;
  count(outcome) {
    this.asked++;
    if (outcome.ok) return;
    this.rows++;
    this.byKind[outcome.kind] = (this.byKind[outcome.kind] ?? 0) + 1;
    this.example ??= outcome.sentence;
  }
  /** More than may be in all; a single row never is. */
  get tooMany() {
    return this.rows > Math.max(1, _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failureLimit */ .g3 * this.asked);
  }
  /** The same of what is the model's own doing: errors and answers that do not fit, not throttling or the network. */
  get tooManyOfItsOwn() {
    const own = (this.byKind["model-error"] ?? 0) + (this.byKind.misfit ?? 0);
    return own > Math.max(1, _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failureLimit */ .g3 * this.asked);
  }
  /** More than chance would make of the share that is allowed: the rows still to come will not mend it. */
  get hopeless() {
    return tooManyFor(this.rows, this.asked);
  }
  /** Something that would go wrong with every row. */
  get fatal() {
    return this.byKind.refused !== void 0 || this.byKind["wrong-variant"] !== void 0;
  }
  summary() {
    const { rows, asked, byKind, example } = this;
    return { rows, asked, byKind, ...example !== void 0 && { example } };
  }
};
var leastRows = 20;
var byChance = 1e-4;
function tooManyFor(rows, asked) {
  if (asked < leastRows || rows <= _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failureLimit */ .g3 * asked) return false;
  return (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .binomialUpperTail */ .Yw)(rows, asked, _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failureLimit */ .g3) < byChance;
}
function invalidationOf(failures) {
  const { baseline, candidate } = failures;
  const fatal = baseline.fatal ? "baseline" : candidate.fatal ? "candidate" : void 0;
  if (fatal !== void 0) {
    return { by: "both", sentence: `The ${fatal} could not be evaluated: ${failures[fatal].summary().example}` };
  }
  const failing = ["baseline", "candidate"].filter((role) => failures[role].tooMany);
  const [first, second] = failing;
  if (first === void 0) return void 0;
  const sentences = failing.map((role) => `The ${role} failed on ${tellFailures(failures[role].summary())}`);
  const limit = `More than ${_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failureLimit */ .g3 * 100} % make the evaluation void.`;
  const by = second === void 0 && failures[first].tooManyOfItsOwn ? first : "both";
  return { by, sentence: [...sentences, limit].join(" ") };
}
var words = {
  "model-error": "errors of the model",
  throttled: "throttled",
  unavailable: "not reached",
  refused: "refused",
  misfit: "answers that do not fit",
  "wrong-variant": "answered by another variant"
};
function tellFailures({ rows, asked, byKind, example }) {
  const share2 = Number((100 * rows / asked).toPrecision(2));
  const kinds2 = Object.entries(words).flatMap(([kind, what]) => {
    const number3 = Object.entries(byKind).find(([name]) => name === kind)?.[1];
    return number3 === void 0 ? [] : [`${number3.toLocaleString("en-US")} ${what}`];
  });
  const numbers = `${rows.toLocaleString("en-US")} of ${asked.toLocaleString("en-US")} rows (${share2} %)`;
  return `${numbers}: ${kinds2.join(", ")}. For example: ${example}`;
}

// src/evaluation/abort.ts

function orAborted(work, signal) {
  return new Promise((resolve3, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve3, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
async function breathe(signal) {
  await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_8__.setImmediate)();
  signal.throwIfAborted();
}

// src/evaluation/columns.ts
var doubles = {
  make: (length) => new Float64Array(length),
  cut: (values, length) => values.subarray(0, length)
};
var codes = {
  make: (length) => new Uint32Array(length),
  cut: (values, length) => values.subarray(0, length)
};
var flags = {
  make: (length) => new Uint8Array(length),
  cut: (values, length) => values.subarray(0, length)
};
var NumberColumn = class {
  kind;
  values;
  constructor(kind, length = 1024) {
    this.kind = kind;
    this.values = kind.make(length);
  }
  set(row, value) {
    if (row >= this.values.length) this.grow(row + 1);
    this.values[row] = value;
  }
  /** 0 where nothing was set. */
  get(row) {
    return this.values[row] ?? 0;
  }
  /** The values of these rows, in rising order, moved to the front; the column is used up by it. */
  keep(rows) {
    for (let to = 0; to < rows.length; to++) this.values[to] = this.values[rows[to] ?? 0] ?? 0;
    return this.kind.cut(this.values, rows.length);
  }
  grow(least) {
    const larger = this.kind.make(Math.max(least, Math.ceil(this.values.length * 1.5)));
    larger.set(this.values);
    this.values = larger;
  }
};

// src/evaluation/collect.ts
var pending = 0;
var complete = 1;
var failed = 2;
var mostGroups = 1e3;
var mostAsCame = 500;
var emptyValue = "(empty)";
var Collector = class {
  failures = { baseline: new Failures(), candidate: new Failures() };
  /** Rows worked off. */
  sent = 0;
  /** Of these, rows that both answered. */
  matched = 0;
  stopped;
  options;
  state = new NumberColumn(flags);
  truth;
  numbers = new NumberColumn(codes);
  answers = { baseline: new NumberColumn(doubles), candidate: new NumberColumn(doubles) };
  slices;
  asCame;
  /** Outcomes of failed rows that have not been worked off. */
  faults = /* @__PURE__ */ new Map();
  constructor(options) {
    this.options = options;
    this.truth = options.task === "regression" ? new NumberColumn(doubles) : new NumberColumn(codes);
    this.asCame = { baseline: [], candidate: [] };
    this.slices = options.slices.map((column) => ({
      column,
      names: new Dictionary(),
      codes: new NumberColumn(codes)
    }));
  }
  /** @returns whether more rows are wanted */
  put({ first, rows, outcomes }) {
    rows.forEach((row, i) => {
      const baseline = outcomes.baseline[i];
      const candidate = outcomes.candidate[i];
      if (baseline !== void 0 && candidate !== void 0) this.putRow(first + i, row, baseline, candidate);
    });
    while (this.wanted && this.state.get(this.sent) !== pending) this.workOff();
    return this.wanted;
  }
  get wanted() {
    const { baseline, candidate } = this.failures;
    if (this.stopped !== void 0 || baseline.fatal || candidate.fatal) return false;
    return !baseline.hopeless && !candidate.hopeless;
  }
  putRow(place3, row, baseline, candidate) {
    if (!baseline.ok || !candidate.ok) {
      this.faults.set(place3, { baseline, candidate });
      this.state.set(place3, failed);
      return;
    }
    this.answers.baseline.set(place3, baseline.value);
    this.answers.candidate.set(place3, candidate.value);
    if (this.options.truth !== void 0) this.truth.set(place3, this.options.truth(row));
    if (this.options.keepNumbers) this.numbers.set(place3, row.number);
    this.keepAsCame(place3, row, { baseline: baseline.whole, candidate: candidate.whole });
    for (const { column, names, codes: codes2 } of this.slices) {
      codes2.set(place3, names.code(canonical(textOfCell(row.cells[column.index])) || emptyValue));
      if (names.names.length > mostGroups) throw this.tooManyGroups(column);
    }
    this.state.set(place3, complete);
  }
  keepAsCame(place3, row, answers) {
    const { label } = this.options;
    if (label === void 0 || place3 >= mostAsCame) return;
    for (const role of _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .roles */ .Ot) {
      const answer = answers[role];
      const kept = { answer: answer ?? null, label: canonical(String(row.cells[label.index] ?? "")) };
      if (answer !== void 0) this.asCame[role].push({ place: place3, kept });
    }
  }
  workOff() {
    const place3 = this.sent++;
    const fault = this.faults.get(place3);
    this.faults.delete(place3);
    this.failures.baseline.count(fault?.baseline ?? fine);
    this.failures.candidate.count(fault?.candidate ?? fine);
    if (fault !== void 0) return;
    this.matched++;
    const { baseline, candidate } = this.answers;
    const verdict = this.options.compared(this.truth.get(place3), baseline.get(place3), candidate.get(place3));
    const { failures } = this;
    if (!failures.baseline.tooMany && !failures.candidate.tooMany) this.stopped = verdict;
  }
  /** What was collected; the collector is used up. */
  finish() {
    const kept = new Uint32Array(this.matched);
    let rows = 0;
    for (let place3 = 0; place3 < this.sent; place3++) if (this.state.get(place3) === complete) kept[rows++] = place3;
    return {
      rows,
      baseline: this.answers.baseline.keep(kept),
      candidate: this.answers.candidate.keep(kept),
      slices: this.slices.map(({ column, names, codes: codes2 }) => ({
        column: column.name,
        names: names.names,
        codes: codes2.keep(kept)
      })),
      asCame: { baseline: this.inOrder("baseline"), candidate: this.inOrder("candidate") },
      ...this.options.truth !== void 0 && { truth: this.truth.keep(kept) },
      ...this.options.keepNumbers && { numbers: this.numbers.keep(kept) }
    };
  }
  /** Of rows that were worked off, whatever was fastest. */
  inOrder(role) {
    const known2 = this.asCame[role].filter(({ place: place3 }) => place3 < this.sent);
    return known2.sort((a, b) => a.place - b.place).map(({ kept }) => kept);
  }
  tooManyGroups({ name }) {
    const message = `${this.options.file}: column ${name} has more than ${mostGroups} values, too many to slice by.`;
    return new EvaluationError("data-broken", message);
  }
};
var fine = { ok: true, value: 0 };

// src/evaluation/sample.ts
var shuffledAtMost = 2e4;
async function arrange(rows, size, seed, longest = shuffledAtMost, keep = (row) => row) {
  const uniform = (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_3__/* .mulberry32 */ .s)(seed);
  const iterator = rows[Symbol.asyncIterator]();
  const kept = [];
  let seen = 0;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    if (size === void 0) {
      if (kept.length === longest) return { shuffled: false, rows: followedBy(kept, next.value, iterator) };
      kept.push(next.value);
    } else if (kept.length < size) kept.push(keep(next.value));
    else {
      const place3 = Math.floor(uniform() * (seen + 1));
      if (place3 < size) kept[place3] = keep(next.value);
    }
    seen++;
  }
  shuffle(kept, uniform);
  return { shuffled: true, total: kept.length, rows: kept };
}
async function* followedBy(kept, one, rest) {
  try {
    yield* kept;
    kept.length = 0;
    yield one;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
function shuffle(rows, uniform) {
  for (let last = rows.length - 1; last > 0; last--) {
    const place3 = Math.floor(uniform() * (last + 1));
    const [one, other] = [rows[place3], rows[last]];
    if (one === void 0 || other === void 0) continue;
    rows[place3] = other;
    rows[last] = one;
  }
}

// src/gates/quality-validity.ts
function brokenByBoth(gates, evaluation) {
  for (const gate of gates) {
    if (gate.reportOnly || gate.onFail !== "rollback") continue;
    const found = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .measuredBy */ .eI)(gate, evaluation);
    if (found === void 0 || found.measured.rows < gate.minSamples) continue;
    const shared = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .withinAbsolute */ .Pq)(found.measured, gate.limits).find(
      ({ is, breach }) => breach !== void 0 && is !== "kept"
    );
    if (shared === void 0) continue;
    const sentence = `${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(gate, found.group)} is ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(found.measured)}: ${shared.words}. The model in service would not pass either, so nothing is concluded about the candidate: either the ${shared.breach?.side === "above" ? "max" : "min"} of the gate is not met by what is in service today, or the evaluation is wrong. Look at the gate, and at the response, positive, exclude and label of evaluation.`;
    return { by: "both", sentence };
  }
  return void 0;
}
var byThreshold = ["accuracy", "precision", "recall", "f1", "agreement"];
function asksThreshold(gates) {
  return gates.some(
    ({ measure, onFail, reportOnly }) => onFail === "rollback" && !reportOnly && byThreshold.includes(measure)
  );
}

// src/stats/roc-comparison.ts
function rankedAuc(ranking) {
  return place2(ranking)?.auc;
}
function compareRankings(candidate, baseline, level) {
  const one = place2(candidate);
  const other = place2(baseline);
  if (one === void 0 || other === void 0 || one.positives < 2 || one.negatives < 2) return void 0;
  const { positive } = candidate;
  const candidateVariance = covarianceOf(one, one, positive);
  const baselineVariance = covarianceOf(other, other, positive);
  const covariance = covarianceOf(one, other, positive);
  const difference2 = one.auc - other.auc;
  const standardError = Math.sqrt(Math.max(0, candidateVariance + baselineVariance - 2 * covariance));
  const z = standardError > 0 ? difference2 / standardError : 0;
  const levels = typeof level === "number" ? { low: level, high: level } : level;
  return {
    candidate: one.auc,
    baseline: other.auc,
    candidateVariance,
    baselineVariance,
    covariance,
    difference: difference2,
    standardError,
    z,
    p: 2 * (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .normalCdf */ .vr)(-Math.abs(z)),
    low: difference2 - (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .twoSidedZ */ .mI)(levels.low) * standardError,
    high: difference2 + (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .twoSidedZ */ .mI)(levels.high) * standardError
  };
}
function place2({ scores, order, positive }) {
  let positives = 0;
  for (let row = 0; row < order.length; row++) if (positive[row] === 1) positives++;
  const negatives = order.length - positives;
  if (positives === 0 || negatives === 0) return void 0;
  const placements = new Float64Array(order.length);
  let positivesAbove = 0;
  let negativesAbove = 0;
  let sum = 0;
  for (let start = 0; start < order.length; ) {
    const score = scores[order[start] ?? 0];
    let tiedPositives = 0;
    let end = start;
    for (; end < order.length && scores[order[end] ?? 0] === score; end++) {
      if (positive[order[end] ?? 0] === 1) tiedPositives++;
    }
    const tiedNegatives = end - start - tiedPositives;
    const below = (negatives - negativesAbove - tiedNegatives / 2) / negatives;
    const above = (positivesAbove + tiedPositives / 2) / positives;
    for (let i = start; i < end; i++) {
      const row = order[i] ?? 0;
      placements[row] = positive[row] === 1 ? below : above;
    }
    sum += tiedPositives * (negatives - negativesAbove - tiedNegatives / 2);
    positivesAbove += tiedPositives;
    negativesAbove += tiedNegatives;
    start = end;
  }
  return { auc: sum / positives / negatives, positives, negatives, placements };
}
function covarianceOf(one, other, positive) {
  const sums = [0, 0];
  for (let row = 0; row < one.placements.length; row++) {
    const deviation = (one.placements[row] ?? 0) - one.auc;
    const kind = positive[row] === 1 ? 1 : 0;
    sums[kind] = (sums[kind] ?? 0) + deviation * ((other.placements[row] ?? 0) - other.auc);
  }
  const [ofNegatives = 0, ofPositives = 0] = sums;
  const { positives, negatives } = one;
  return ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives;
}

// src/stats/chance.ts
function areaAgainstChance(ranking, levels) {
  const auc = rankedAuc(ranking);
  if (auc === void 0) return void 0;
  const delong = compareRankings(ranking, ranking, 0.9)?.candidateVariance ?? Number.POSITIVE_INFINITY;
  const z = (auc - 0.5) / Math.sqrt(Math.max(delong, mannWhitneyVariance(ranking)));
  return { measure: "auc", value: auc, is: standingOf(Number.isNaN(z) ? 0 : z, levels) };
}
function mannWhitneyVariance({ scores, order, positive }) {
  const rows = order.length;
  let positives = 0;
  let ties = 0;
  for (let start = 0; start < rows; ) {
    let end = start;
    for (; end < rows && scores[order[end] ?? 0] === scores[order[start] ?? 0]; end++) {
      if (positive[order[end] ?? 0] === 1) positives++;
    }
    ties += (end - start) ** 3 - (end - start);
    start = end;
  }
  return (rows + 1 - ties / rows / (rows - 1)) / 12 / positives / (rows - positives);
}
function classesAgainstChance(truth, answers, levels) {
  const counts = /* @__PURE__ */ new Map();
  let right = 0;
  for (let row = 0; row < truth.length; row++) {
    const count = counts.get(truth[row] ?? 0) ?? { rows: 0, right: 0 };
    counts.set(truth[row] ?? 0, count);
    count.rows++;
    if (truth[row] !== answers[row]) continue;
    count.right++;
    right++;
  }
  const commonest = [...counts.values()].reduce((most, count) => count.rows > most.rows ? count : most, {
    rows: 0,
    right: 0
  });
  if (commonest.rows === 0) return void 0;
  const [lost, won] = [commonest.rows - commonest.right, right - commonest.right];
  const value = right / truth.length;
  const better = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .mcnemar */ .op)(won, lost).pWorse <= levels.better / 2 || recallsBeatGuessing([...counts.values()], levels.better / 2);
  const noBetter = !better && (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .mcnemar */ .op)(lost, won).pWorse <= levels.noBetter;
  return { measure: "accuracy", value, is: better ? "better" : noBetter ? "no-better" : "unproved" };
}
function recallsBeatGuessing(counts, level) {
  if (counts.length < 2) return false;
  let excess = 0;
  let variance = 0;
  for (const { rows, right } of counts) {
    const recall = (right + 0.5) / (rows + 1);
    excess += right / rows - 1 / counts.length;
    variance += recall * (1 - recall) / rows;
  }
  return excess >= -(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Zl)(level) * Math.sqrt(variance);
}
var leastValues = 20;
function valuesAgainstChance(truth, answers, levels) {
  const labels = Float64Array.from(truth);
  const mean = labels.reduce((sum, label) => sum + label, 0) / labels.length;
  const gains = labels.map((label, row) => (label - mean) ** 2 - (label - (answers[row] ?? 0)) ** 2);
  const spread = labels.reduce((sum, label) => sum + (label - mean) ** 2, 0);
  if (!(spread > 0)) return void 0;
  const gained = gains.reduce((sum, gain) => sum + gain, 0);
  const value = gained / spread;
  if (labels.length < leastValues) return { measure: "r2", value, is: "unproved" };
  return { measure: "r2", value, is: standingOf(studentised(gains), levels) };
}
function studentised(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(squares / (values.length - 1) / values.length);
  return mean === 0 ? 0 : mean / error;
}
function standingOf(z, { better, noBetter }) {
  if (z >= -(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Zl)(better)) return "better";
  return z <= (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Zl)(noBetter) ? "no-better" : "unproved";
}

// src/stats/calibration.ts
function calibrationOf(scores, positive, bins2 = 10) {
  const sums = Array.from({ length: bins2 }, () => ({ rows: 0, scores: 0, positives: 0 }));
  let squares = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? Number.NaN;
    if (!(score >= 0 && score <= 1)) return void 0;
    const label = positive[row] === 1 ? 1 : 0;
    squares += (score - label) ** 2;
    const sum = sums[binOf(score, bins2)];
    if (sum === void 0) continue;
    sum.rows++;
    sum.scores += score;
    sum.positives += label;
  }
  if (scores.length === 0) return void 0;
  const filled = sums.filter(({ rows }) => rows > 0);
  return {
    bins: filled.map((sum) => ({ rows: sum.rows, score: sum.scores / sum.rows, positives: sum.positives / sum.rows })),
    brier: squares / scores.length,
    expectedError: filled.reduce((sum, bin) => sum + Math.abs(bin.scores - bin.positives), 0) / scores.length
  };
}
function binOf(score, bins2) {
  const width = 1 / bins2;
  let bin = 0;
  while (bin < bins2 - 1 && score > (bin + 1) * width) bin++;
  return bin;
}

// src/stats/ranking.ts
function descendingOrder(scores) {
  const order = new Uint32Array(scores.length);
  for (let row = 0; row < order.length; row++) order[row] = row;
  return order.sort((a, b) => {
    const one = scores[a] ?? 0;
    const other = scores[b] ?? 0;
    if (one === other) return a - b;
    return one < other ? 1 : -1;
  });
}
function rank(scores, positive) {
  const order = descendingOrder(scores);
  const marks = Uint8Array.from(order, (row, i) => {
    const next = order[i + 1];
    const last = next === void 0 || scores[next] !== scores[row];
    return (positive[row] === 1 ? 1 : 0) + (last ? 2 : 0);
  });
  return { scores, order, positive, marks };
}
function atEveryThreshold({ scores, order, marks }, weights, visit) {
  let truePositives = 0;
  let falsePositives = 0;
  for (let i = 0; i < order.length; i++) {
    const mark = marks[i] ?? 0;
    const weight = weights === void 0 ? 1 : weights[order[i] ?? 0] ?? 0;
    if ((mark & 1) === 1) truePositives += weight;
    else falsePositives += weight;
    if (mark >= 2) visit(truePositives, falsePositives, scores[order[i] ?? 0] ?? Number.NaN);
  }
}
function averagePrecision(ranking, weights) {
  let before = 0;
  let sum = 0;
  atEveryThreshold(ranking, weights, (truePositives, falsePositives) => {
    if (truePositives > before) sum += (truePositives - before) * truePositives / (truePositives + falsePositives);
    before = truePositives;
  });
  return before > 0 ? sum / before : void 0;
}
function rocPoints(ranking, most) {
  let positives = 0;
  let negatives = 0;
  let thresholds = 0;
  atEveryThreshold(ranking, void 0, (truePositives, falsePositives) => {
    positives = truePositives;
    negatives = falsePositives;
    thresholds++;
  });
  if (positives === 0 || negatives === 0) return void 0;
  const points = [[0, 0]];
  const step2 = thresholds < most ? 0 : 2 / (most - 1);
  atEveryThreshold(ranking, void 0, (truePositives, falsePositives) => {
    const [x, y] = [falsePositives / negatives, truePositives / positives];
    const last = truePositives === positives && falsePositives === negatives;
    const wanted = points.length < most - 1 && x + y >= points.length * step2;
    if (last || wanted) points.push([x, y]);
  });
  return points;
}
function precisionRecallPoints(ranking, most) {
  const positives = ranking.marks.reduce((sum, mark) => sum + (mark & 1), 0);
  const thresholds = ranking.marks.reduce((sum, mark) => sum + (mark >> 1), 0);
  if (positives === 0) return void 0;
  const points = [[0, 1]];
  const step2 = thresholds < most ? 0 : 1 / (most - 2);
  let visited = 0;
  atEveryThreshold(ranking, void 0, (truePositives, falsePositives) => {
    visited++;
    const recall = truePositives / positives;
    const wanted = points.length < most - 1 && recall >= points.length * step2;
    if (wanted || visited === thresholds) points.push([recall, truePositives / (truePositives + falsePositives)]);
  });
  return points;
}

// src/stats/thresholds.ts
function bestThreshold(ranking, measure, configured) {
  const { positives, negatives } = totalsOf(ranking);
  if (positives === 0 || negatives === 0) return void 0;
  let best;
  atEveryThreshold(ranking, void 0, (truePositives, falsePositives, at) => {
    if (!Number.isFinite(at)) return;
    const value = valueFrom(measure, { truePositives, falsePositives, positives, negatives });
    const better = best === void 0 || value > best.value + slack;
    const nearer = best !== void 0 && value >= best.value - slack && Math.abs(at - configured) < Math.abs(best.at - configured);
    if (better || nearer) best = { at, value };
  });
  return best;
}
function measureAt(ranking, measure, threshold) {
  const { positives, negatives } = totalsOf(ranking);
  if (positives === 0 || negatives === 0) return void 0;
  let at = { truePositives: 0, falsePositives: 0 };
  atEveryThreshold(ranking, void 0, (truePositives, falsePositives, score) => {
    if (score >= threshold) at = { truePositives, falsePositives };
  });
  return valueFrom(measure, { ...at, positives, negatives });
}
var slack = 1e-12;
function valueFrom(measure, counts) {
  const { truePositives, falsePositives, positives, negatives } = counts;
  switch (measure) {
    case "f1":
      return 2 * truePositives / (truePositives + falsePositives + positives);
    case "accuracy":
      return (truePositives + negatives - falsePositives) / (positives + negatives);
    case "balanced-accuracy":
      return (truePositives / positives + 1 - falsePositives / negatives) / 2;
  }
}
function totalsOf({ marks }) {
  const positives = marks.reduce((sum, mark) => sum + (mark & 1), 0);
  return { positives, negatives: marks.length - positives };
}

// src/evaluation/round.ts
function plain(value) {
  return Number(value.toPrecision(12));
}
function coordinate(value) {
  return Number(value.toFixed(4));
}

// src/evaluation/binary-pictures.ts
var pointsMost = 25;
var choosing = ["f1", "balanced-accuracy", "accuracy"];
function binaryPictures(rankings, answered, threshold) {
  const roc = forBoth2((role) => rounded(rocPoints(rankings[role], pointsMost)));
  const precisionRecall = forBoth2((role) => rounded(precisionRecallPoints(rankings[role], pointsMost)));
  const calibration = forBoth2((role) => calibrationFrom(answered[role], answered.truth));
  const choices = choosing.flatMap((measure) => choiceBy(measure, rankings, threshold));
  return {
    ...roc && { roc },
    ...precisionRecall && { precisionRecall },
    ...calibration && { calibration },
    ...choices.length > 0 && { thresholds: { configured: threshold, choices } }
  };
}
function forBoth2(of) {
  const [baseline, candidate] = [of("baseline"), of("candidate")];
  return baseline === void 0 || candidate === void 0 ? void 0 : { baseline, candidate };
}
function rounded(points) {
  return points?.map(([x, y]) => [coordinate(x), coordinate(y)]);
}
function calibrationFrom(scores, truth = []) {
  const found = calibrationOf(scores, truth);
  return found && {
    bins: found.bins.map(({ rows, score, positives }) => ({
      rows,
      score: plain(score),
      positives: plain(positives)
    })),
    brier: plain(found.brier),
    expectedError: plain(found.expectedError)
  };
}
function choiceBy(measure, rankings, threshold) {
  const values = forBoth2((role) => {
    const best = bestThreshold(rankings[role], measure, threshold);
    const configured = measureAt(rankings[role], measure, threshold);
    if (best === void 0 || configured === void 0) return void 0;
    return { configured: plain(configured), best: { at: plain(best.at), value: plain(best.value) } };
  });
  return values === void 0 ? [] : [{ measure, ...values }];
}

// src/stats/class-averages.ts
function classPrecision({ right, answered }) {
  return answered > 0 ? right / answered : void 0;
}
function classRecall({ right, labelled }) {
  return labelled > 0 ? right / labelled : void 0;
}
function classF1({ right, labelled, answered }) {
  return labelled + answered > 0 ? 2 * right / (labelled + answered) : void 0;
}
function macroAverage(classes, measure) {
  const present = classes.filter(({ labelled, answered }) => labelled + answered > 0);
  if (present.length === 0) return void 0;
  return present.reduce((sum, counts) => sum + (measure(counts) ?? 0), 0) / present.length;
}
function weightedAverage(classes, measure) {
  const rows = classes.reduce((sum, { labelled }) => sum + labelled, 0);
  if (rows === 0) return void 0;
  return classes.reduce((sum, counts) => sum + counts.labelled * (measure(counts) ?? 0), 0) / rows;
}

// src/stats/weighted-bootstrap.ts
var { floor: floor2 } = Math;
function* bootstrapWeights(rows, seed, replicates) {
  const uniform = (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_3__/* .mulberry32 */ .s)(seed);
  const weights = new Uint16Array(rows);
  for (let replicate = 0; replicate < replicates; replicate++) {
    weights.fill(0);
    for (let row = 0; row < rows; row++) {
      const drawn = floor2(uniform() * rows);
      weights[drawn] = (weights[drawn] ?? 0) + 1;
    }
    yield weights;
  }
}
var manyAlike = 1e3;
function* poissonWeights(counts, seed, replicates) {
  const uniform = (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_3__/* .mulberry32 */ .s)(seed);
  const drawn = new Float64Array(counts.length);
  for (let replicate = 0; replicate < replicates; replicate++) {
    counts.forEach((count, kind) => {
      drawn[kind] = count < manyAlike ? poisson(count, uniform) : Math.round(normal(count, uniform));
    });
    yield drawn;
  }
}
function normal(mean, uniform) {
  return Math.max(0, mean + Math.sqrt(mean) * (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Zl)(Math.min(1 - 1e-12, Math.max(1e-12, uniform()))));
}
function poisson(mean, uniform) {
  let events = 0;
  for (let left = mean; left > 0; left -= step) {
    const limit = Math.exp(-Math.min(step, left));
    for (let product = uniform(); product > limit; product *= uniform()) events++;
  }
  return events;
}
var step = 500;
function unitWeights(rows) {
  return new Uint16Array(rows).fill(1);
}
function percentileOf(sorted, share2) {
  const position = share2 * (sorted.length - 1);
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === void 0 || above === void 0) return void 0;
  return below === above ? below : below + (position - Math.floor(position)) * (above - below);
}

// src/evaluation/scored.ts
function countPairs(rows, isRight, counts = () => true) {
  const pairs = { bothRight: 0, candidateOnly: 0, baselineOnly: 0, bothWrong: 0 };
  for (let row = 0; row < rows; row++) {
    if (!counts(row)) continue;
    const baseline = isRight("baseline", row);
    if (isRight("candidate", row)) pairs[baseline ? "bothRight" : "candidateOnly"]++;
    else pairs[baseline ? "baselineOnly" : "bothWrong"]++;
  }
  return pairs;
}

// src/evaluation/score-classes.ts
function scoreClasses({ truth, baseline, candidate }, classes) {
  const rows = baseline.length;
  let agreed = 0;
  for (let row = 0; row < rows; row++) if (baseline[row] === candidate[row]) agreed++;
  if (truth === void 0) return { rows, agreed, shares: [], families: [] };
  const answers = { baseline, candidate };
  return {
    rows,
    agreed,
    shares: [{ measure: "accuracy", counts: countPairs(rows, (role, row) => answers[role][row] === truth[row]) }],
    families: [
      {
        measures: ["precision", "recall", "f1", "weighted-f1"],
        of: (weights) => {
          const ofBaseline = countClasses(truth, baseline, weights, classes);
          const ofCandidate = countClasses(truth, candidate, weights, classes);
          const pair = (measure) => ({
            baseline: measure(ofBaseline),
            candidate: measure(ofCandidate)
          });
          return {
            precision: pair((counts) => macroAverage(counts, classPrecision)),
            recall: pair((counts) => macroAverage(counts, classRecall)),
            f1: pair((counts) => macroAverage(counts, classF1)),
            "weighted-f1": pair((counts) => weightedAverage(counts, classF1))
          };
        }
      }
    ]
  };
}
function countClasses(truth, answers, weights, classes) {
  const right = new Float64Array(classes);
  const labelled = new Float64Array(classes);
  const answered = new Float64Array(classes);
  for (let row = 0; row < answers.length; row++) {
    const weight = weights[row] ?? 0;
    const label = truth[row] ?? 0;
    const answer = answers[row] ?? 0;
    labelled[label] = (labelled[label] ?? 0) + weight;
    answered[answer] = (answered[answer] ?? 0) + weight;
    if (label === answer) right[label] = (right[label] ?? 0) + weight;
  }
  return Array.from(right, (value, code) => ({
    right: value,
    labelled: labelled[code] ?? 0,
    answered: answered[code] ?? 0
  }));
}

// src/evaluation/class-table.ts
var mostClasses = 30;
function classTable({ truth = [], baseline, candidate }, classes) {
  const weights = unitWeights(baseline.length);
  const [ofBaseline, ofCandidate] = [baseline, candidate].map(
    (answers) => countClasses(truth, answers, weights, classes.length)
  );
  const all = classes.map((name, code) => ({
    name,
    code,
    rows: ofBaseline?.[code]?.labelled ?? 0,
    baseline: measuresOf(ofBaseline?.[code]),
    candidate: measuresOf(ofCandidate?.[code])
  }));
  const largest2 = all.filter(({ rows }) => rows > 0).sort((a, b) => b.rows - a.rows || a.code - b.code);
  return largest2.slice(0, mostClasses).sort((a, b) => a.code - b.code).map(({ code: _, ...quality }) => quality);
}
function measuresOf(counts = { right: 0, labelled: 0, answered: 0 }) {
  const [precision2, recall, f12] = [classPrecision(counts), classRecall(counts), classF1(counts)];
  return {
    ...precision2 !== void 0 && { precision: plain(precision2) },
    ...recall !== void 0 && { recall: plain(recall) },
    ...f12 !== void 0 && { f1: plain(f12) }
  };
}

// src/evaluation/compare.ts
function replicatesFor(rows) {
  return rows <= 2e5 ? 2e3 : Math.max(400, Math.round(4e8 / rows));
}
var breathEvery2 = 1e6;
var enoughDefined = 0.9;
async function compare(scored, wanted, options) {
  const drawn = await compareByDrawing(scored, wanted, options);
  return wanted.flatMap((measure) => {
    const share2 = scored.shares.find((other) => other.measure === measure);
    if (share2 !== void 0) return [compareShares(rowsOf6(scored), share2.measure, share2.counts, options.groups)];
    if (measure === "auc") return compareAreas(scored, options.groups);
    if (measure === "agreement") {
      return scored.agreed === void 0 ? [] : [compareAgreement(rowsOf6(scored), scored.agreed)];
    }
    return drawn.filter((comparison) => comparison.measure === measure);
  });
}
function rowsOf6({ rows, alike }) {
  return alike?.rows ?? rows;
}
function alphas(measure, alpha, groups) {
  const lowerIsBetter = measure === "log-loss" || measure === "rmse" || measure === "mae";
  const shared = alpha / Math.max(1, groups);
  return lowerIsBetter ? { low: shared, high: alpha } : { low: alpha, high: shared };
}
function compareShares(rows, measure, counts, groups) {
  const total = counts.bothRight + counts.candidateOnly + counts.baselineOnly + counts.bothWrong;
  if (total === 0) return { measure, rows };
  const { low, high } = alphas(measure, _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finalAlpha */ .P7, groups);
  return {
    measure,
    rows,
    baseline: plain((counts.bothRight + counts.baselineOnly) / total),
    candidate: plain((counts.bothRight + counts.candidateOnly) / total),
    difference: plain((counts.candidateOnly - counts.baselineOnly) / total),
    low: plain((0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .newcombePaired */ .Mo)(counts, 1 - 2 * low)?.low ?? -1),
    high: plain((0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .newcombePaired */ .Mo)(counts, 1 - 2 * high)?.high ?? 1),
    p: plain((0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .mcnemar */ .op)(counts.baselineOnly, counts.candidateOnly).p),
    method: "newcombe"
  };
}
function compareAreas({ rows, rankings }, groups) {
  if (rankings === void 0) return [];
  const { baseline, candidate } = rankings();
  const { low, high } = alphas("auc", _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .boundAlpha */ .TV, groups);
  const areas = compareRankings(candidate, baseline, { low: 1 - 2 * low, high: 1 - 2 * high });
  if (areas === void 0) {
    const pair = { baseline: rankedAuc(baseline), candidate: rankedAuc(candidate) };
    return [{ measure: "auc", rows, ...sides(pair) }];
  }
  const bounds = { low: plain(areas.low), high: plain(areas.high), p: plain(areas.p), method: "delong" };
  return [{ measure: "auc", rows, ...sides(areas), ...bounds }];
}
function compareAgreement(rows, agreed) {
  const interval = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .wilson */ .rF)(agreed, rows, 1 - 2 * _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .boundAlpha */ .TV);
  if (interval === void 0) return { measure: "agreement", rows };
  const bounds = { low: plain(interval.low), high: plain(interval.high), method: "wilson" };
  return { measure: "agreement", rows, candidate: plain(agreed / rows), ...bounds };
}
async function compareByDrawing(scored, wanted, { seed, groups, replicates, drawnFor, breathe: breathe2 }) {
  const families = scored.families.filter((family) => family.measures.some((measure) => wanted.includes(measure)));
  if (families.length === 0) return [];
  const { rows, alike } = scored;
  const estimates = families.map((family) => family.of(alike?.counts ?? unitWeights(rows)));
  const differences = /* @__PURE__ */ new Map();
  const wide = families.filter((family) => family.measures.some(drawnFor));
  let drawn = 0;
  const enough2 = rowsOf6(scored) >= 2 && wide.length > 0;
  const draws = alike ? poissonWeights(alike.counts, seed, replicates) : bootstrapWeights(rows, seed, replicates);
  for (const weights of enough2 ? draws : []) {
    for (const family of wide) {
      const pairs = family.of(weights);
      for (const measure of family.measures) {
        const value = difference(pairs[measure]);
        if (value === void 0) continue;
        const values = differences.get(measure) ?? [];
        differences.set(measure, values);
        values.push(value);
      }
    }
    drawn += rows;
    if (drawn < breathEvery2) continue;
    drawn = 0;
    await breathe2();
  }
  return families.flatMap(
    (family, i) => family.measures.map((measure) => {
      const pair = estimates[i]?.[measure];
      const values = (differences.get(measure) ?? []).sort((a, b) => a - b);
      const found = { measure, rows: rowsOf6(scored), ...sides(pair) };
      if (difference(pair) === void 0 || values.length < enoughDefined * replicates) return found;
      const { low, high } = alphas(measure, _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .boundAlpha */ .TV, groups);
      const bounds = { low: percentileOf(values, low) ?? 0, high: percentileOf(values, 1 - high) ?? 0 };
      return { ...found, low: plain(bounds.low), high: plain(bounds.high), method: "bootstrap" };
    })
  );
}
function difference(pair) {
  if (pair?.candidate === void 0 || pair.baseline === void 0) return void 0;
  return pair.candidate - pair.baseline;
}
function sides(pair) {
  const gap = difference(pair);
  return {
    ...pair?.baseline !== void 0 && { baseline: plain(pair.baseline) },
    ...pair?.candidate !== void 0 && { candidate: plain(pair.candidate) },
    ...gap !== void 0 && { difference: plain(gap) }
  };
}

// src/evaluation/confusion.ts
var mostClasses2 = 12;
var others = "(other)";
function binaryMatrices(confusions, positive) {
  const matrix = (counts) => [
    [counts.trueNegatives, counts.falsePositives],
    [counts.falseNegatives, counts.truePositives]
  ];
  return {
    classes: [`not ${positive}`, positive],
    baseline: matrix(confusions.baseline),
    candidate: matrix(confusions.candidate)
  };
}
function classMatrices({ truth = [], baseline, candidate }, classes) {
  const { shown, placeOf: placeOf2 } = largestClasses(classes, [truth]);
  const matrix = (answers) => {
    const counts = shown.map(() => Array(shown.length).fill(0));
    answers.forEach((answer, row) => {
      const line = counts[placeOf2(truth[row] ?? 0)];
      const place3 = placeOf2(answer);
      if (line !== void 0) line[place3] = (line[place3] ?? 0) + 1;
    });
    return counts;
  };
  return { classes: shown, baseline: matrix(baseline), candidate: matrix(candidate) };
}
function largestClasses(classes, occurrences) {
  if (classes.length <= mostClasses2) return { shown: classes, placeOf: (code) => code };
  const counts = classes.map((_, code) => ({ code, count: 0 }));
  for (const codes2 of occurrences) {
    for (let row = 0; row < codes2.length; row++) {
      const entry = counts[codes2[row] ?? 0];
      if (entry !== void 0) entry.count++;
    }
  }
  const largest2 = counts.toSorted((a, b) => b.count - a.count || a.code - b.code).slice(0, mostClasses2);
  const kept = largest2.map(({ code }) => code).sort((a, b) => a - b);
  const places = new Map(kept.map((code, place3) => [code, place3]));
  return {
    shown: [...kept.map((code) => classes[code] ?? ""), others],
    placeOf: (code) => places.get(code) ?? kept.length
  };
}

// src/evaluation/distributions.ts
var bins = 10;
var percentiles = [0.05, 0.25, 0.5, 0.75, 0.95];
function scoreDistributions({ baseline, candidate }) {
  if (baseline.length === 0) return void 0;
  const sorted = { baseline: baseline.toSorted(), candidate: candidate.toSorted() };
  const least = Math.min(sorted.baseline[0] ?? 0, sorted.candidate[0] ?? 0);
  const most = Math.max(sorted.baseline.at(-1) ?? 0, sorted.candidate.at(-1) ?? 0);
  if (!Number.isFinite(least) || !Number.isFinite(most)) return void 0;
  const [from, to] = least >= 0 && most <= 1 ? [0, 1] : [least, most];
  return {
    of: "scores",
    from: plain(from),
    to: plain(to),
    baseline: distributionOf(sorted.baseline, from, to),
    candidate: distributionOf(sorted.candidate, from, to)
  };
}
function distributionOf(sorted, from, to) {
  const counts = Array(bins).fill(0);
  for (const value of sorted) {
    const place3 = to > from ? Math.floor((value - from) / (to - from) * bins) : 0;
    const bin = Math.min(bins - 1, place3);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { bins: counts, percentiles: percentiles.map((share2) => plain(percentileOf(sorted, share2) ?? 0)) };
}
function classDistributions({ baseline, candidate }, classes) {
  const { shown, placeOf: placeOf2 } = largestClasses(classes, [baseline, candidate]);
  const count = (answers) => {
    const counts = shown.map(() => 0);
    for (const answer of answers) counts[placeOf2(answer)] = (counts[placeOf2(answer)] ?? 0) + 1;
    return counts;
  };
  return { of: "classes", classes: shown, baseline: count(baseline), candidate: count(candidate) };
}
function decisionDistributions({ baseline, candidate }, positive, isYes2) {
  const count = (answers) => {
    const yes = answers.reduce((sum, score) => sum + (isYes2(score) ? 1 : 0), 0);
    return [answers.length - yes, yes];
  };
  const classes = [`not ${positive}`, positive];
  return { of: "classes", classes, baseline: count(baseline), candidate: count(candidate) };
}

// src/evaluation/flips.ts
var mostGroups2 = 5;
var mostExamples = 10;
function flipsOf(sample, isRight) {
  const groups = sample.slices.flatMap(
    ({ column, names, codes: codes2 }) => flipsByGroup(sample.rows, isRight, column, names, codes2)
  );
  const most = groups.filter(({ rightToWrong }) => rightToWrong > 0).sort((a, b) => b.rightToWrong - a.rightToWrong || (a.value < b.value ? -1 : 1)).slice(0, mostGroups2);
  const { numbers } = sample;
  return {
    ...countFlips(sample.rows, isRight),
    most,
    ...numbers && {
      examples: {
        rightToWrong: examplesOf(sample.rows, isRight, "rightToWrong", numbers),
        wrongToRight: examplesOf(sample.rows, isRight, "wrongToRight", numbers)
      }
    }
  };
}
function countFlips(rows, isRight) {
  const flips = { rightToWrong: 0, wrongToRight: 0 };
  const count = (row) => {
    const turn = turnOf(isRight, row);
    if (turn !== void 0) flips[turn]++;
  };
  if (typeof rows !== "number") rows.forEach(count);
  else for (let row = 0; row < rows; row++) count(row);
  return flips;
}
function flipsByGroup(rows, isRight, column, names, codes2) {
  const groups = names.map((value) => ({ column, value, rows: 0, rightToWrong: 0, wrongToRight: 0 }));
  for (let row = 0; row < rows; row++) {
    const group = groups[codes2[row] ?? 0];
    if (group === void 0) continue;
    group.rows++;
    const turn = turnOf(isRight, row);
    if (turn !== void 0) group[turn]++;
  }
  return groups;
}
function examplesOf(rows, isRight, turn, numbers) {
  const found = [];
  for (let row = 0; row < rows && found.length < mostExamples; row++) {
    if (turnOf(isRight, row) === turn) found.push(numbers[row] ?? 0);
  }
  return found;
}
function turnOf(isRight, row) {
  const before = isRight("baseline", row);
  const now = isRight("candidate", row);
  if (before === now) return void 0;
  return before ? "rightToWrong" : "wrongToRight";
}

// src/evaluation/sanity/paths.ts
var lookedAt = 20;
var deepest2 = 6;
var widest2 = 20;
var mostPlaces2 = 60;
function placesIn(answers) {
  const found = /* @__PURE__ */ new Map();
  const walk = (value, segments) => {
    if (found.size < mostPlaces2) found.set(pathOf(segments), segments);
    if (segments.length === deepest2 || typeof value !== "object" || value === null) return;
    for (const [key, part] of partsOf(value)) walk(part, [...segments, key]);
  };
  for (const answer of answers.slice(0, lookedAt)) walk(answer, []);
  return Array.from(found, ([path, segments]) => ({
    path,
    segments,
    values: answers.map((answer) => valueAt(answer, segments)),
    parent: segments.length === 0 ? void 0 : valueAt(answers[0], segments.slice(0, -1))
  }));
}
function partsOf(value) {
  const parts = Array.isArray(value) ? value.map((part, index) => [index, part]) : Object.entries(value);
  return parts.slice(0, widest2);
}
function valueAt(value, segments) {
  let at = value;
  for (const segment of segments) {
    if (typeof at !== "object" || at === null) return void 0;
    if (Array.isArray(at)) at = typeof segment === "number" ? at[segment] : void 0;
    else at = typeof segment === "string" && Object.hasOwn(at, segment) ? at[segment] : void 0;
  }
  return at;
}
function pathOf(segments) {
  const path = segments.map((segment) => typeof segment === "number" ? `[${segment}]` : `.${identifier(segment)}`);
  return path.length === 0 ? "@" : path.join("").replace(/^\./, "");
}
function identifier(name) {
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
}
function literal2(value) {
  if (typeof value === "number") return `\`${value}\``;
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

// src/evaluation/sanity/proposal.ts
function keysWith(keys, { key, value }) {
  return { ...keys, [key]: value };
}
var responseOf = (value, what, structural = false) => ({
  key: "response",
  value,
  what,
  structural
});
function labelsOf(rows, classes = []) {
  return [.../* @__PURE__ */ new Set([...rows.map(({ label }) => canonical(label)), ...classes])];
}
function wordsFor({ segments, path }, answers) {
  const [first, ...others2] = segments;
  const whole = answers[0];
  if (typeof first === "number" && others2.length === 0 && Array.isArray(whole)) {
    return `cell ${first + 1} of ${whole.length}`;
  }
  return path === "@" ? "the answer as it is" : path;
}
function beside(place3, name) {
  return pathOf([...place3.segments.slice(0, -1), name]);
}
function grouped(response) {
  return /^[\w@.[\]"]+$/.test(response) ? response : `(${response})`;
}

// src/evaluation/sanity/binary-proposals.ts
var mostValues = 5;
function binaryProposals(rows, keys) {
  const answers = rows.map(({ answer }) => answer);
  const places = placesIn(answers);
  const cells = places.filter(({ values, segments }) => segments.length > 0 && values.every((value) => isScore(value))).map((place3) => responseOf(place3.path, wordsFor(place3, answers)));
  return [
    ...cells,
    ...places.flatMap((place3) => scoresInList(place3)),
    ...places.flatMap((place3) => scoresBesideLabels(place3)),
    ...places.flatMap((place3) => answersThatAreLabels(place3, rows, keys)),
    ...otherWayRound(rows, keys)
  ];
}
function isScore(value) {
  return typeof value === "number";
}
function scoresInList(place3) {
  const lists = place3.values.map((value) => Array.isArray(value) ? value : []);
  const [example] = lists[0] ?? [];
  if (typeof example !== "object" || example === null || Array.isArray(example)) return [];
  const names = Object.keys(example).filter((name) => typeof example[name] === "string");
  const scores = Object.keys(example).filter((name) => typeof example[name] === "number");
  return names.flatMap(
    (name) => scores.flatMap((score) => {
      const labels = distinct(lists.flatMap((list2) => list2.map((element) => memberOf(element, name))));
      return labels.flatMap((label) => {
        if (typeof label !== "string") return [];
        const list2 = place3.path === "@" ? "" : place3.path;
        const value = `${list2}[?${identifier(name)}==${literal2(label)}].${identifier(score)} | [0]`;
        return [responseOf(value, `the ${score} of ${label}`, true)];
      });
    })
  );
}
function scoresBesideLabels(place3) {
  const name = place3.segments.at(-1);
  const labels = distinct(place3.values);
  if (name === void 0 || labels.length > mostValues || !labels.every((label) => typeof label === "string")) return [];
  return neighboursOf(place3).flatMap(
    (neighbour) => labels.map((label) => {
      const score = beside(place3, neighbour);
      const value = `${place3.path} == ${literal2(label)} && ${score} || (\`1\` - ${score})`;
      return responseOf(value, `the ${neighbour} of ${label}`, true);
    })
  );
}
function neighboursOf({ parent }) {
  if (typeof parent !== "object" || parent === null || Array.isArray(parent)) return [];
  return Object.keys(parent).filter((name) => typeof parent[name] === "number");
}
function answersThatAreLabels(place3, rows, { positive }) {
  const values = distinct(place3.values);
  if (values.length < 2 || values.length > mostValues) return [];
  const labels = labelsOf(rows);
  const known2 = values.every((value) => labels.includes(canonical(String(value))));
  return values.flatMap((value) => {
    if (typeof value !== "string" && typeof value !== "number") return [];
    if (known2 && canonical(String(value)) !== canonical(positive ?? "1")) return [];
    return [responseOf(`${place3.path} == ${literal2(value)}`, `the answer ${JSON.stringify(value)} as positive`, true)];
  });
}
function otherWayRound(rows, keys) {
  const labels = labelsOf(rows);
  const positive = canonical(keys.positive ?? "1");
  const others2 = labels.filter((label) => label !== positive);
  const [other] = others2;
  const inverted = [grouped(keys.response), "@"].map((response) => ({
    ...responseOf(`\`1\` - ${response}`, "one minus the answer"),
    turned: true
  }));
  if (others2.length !== 1 || other === void 0) return inverted;
  const swapped = {
    key: "positive",
    value: other,
    what: `${other} as the positive class`,
    structural: false,
    turned: true
  };
  const first = classOrder([positive, other])[0] === positive;
  return first ? [swapped, ...inverted] : [...inverted, swapped];
}
function distinct(values) {
  const known2 = /* @__PURE__ */ new Map();
  for (const value of values) {
    if (value !== void 0 && known2.size <= mostValues) known2.set(JSON.stringify(value), value);
  }
  return [...known2.values()];
}
function memberOf(value, name) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value[name] : void 0;
}

// src/evaluation/sanity/assign.ts
function assign(counts) {
  const columns = counts[0]?.length ?? 0;
  const sets = 2 ** columns;
  let best = new Float64Array(sets).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  const taken = [];
  for (const line of counts) {
    const next = best.slice();
    const choice = new Int8Array(sets).fill(-1);
    for (let set = 0; set < sets; set++) {
      for (let column = 0; column < columns; column++) {
        const bit = 2 ** column;
        const count = line[column] ?? 0;
        const sum = (best[set] ?? 0) + count;
        if ((set & bit) !== 0 || count === 0 || !(sum > (next[set | bit] ?? 0))) continue;
        next[set | bit] = sum;
        choice[set | bit] = column;
      }
    }
    best = next;
    taken.push(choice);
  }
  return trace(taken, best.indexOf(Math.max(...best)));
}
function trace(taken, full) {
  let set = full;
  return taken.toReversed().map((choice) => {
    const column = choice[set] ?? -1;
    if (column < 0) return void 0;
    set -= 2 ** column;
    return column;
  }).toReversed();
}

// src/evaluation/sanity/class-proposals.ts
var mostClasses3 = 12;
var mostNames = 8;
function classProposals(rows, keys) {
  const answers = rows.map(({ answer }) => answer);
  const places = placesIn(answers);
  const labels = labelsOf(rows, keys.classes);
  return [
    ...places.filter(({ values }) => values.every(isClass)).map((place3) => plainly(place3, answers)),
    ...places.filter(({ values }) => values.every(isVector)).flatMap((place3) => [
      plainly(place3, answers),
      ...countedFromOne(place3, labels),
      ...inOtherOrder(place3, rows, labels)
    ]),
    ...places.filter(({ values }) => values.every(isLabelledList)).flatMap(bestOfList),
    ...places.filter(({ values }) => values.every(isClass)).flatMap((place3) => underOtherNames(place3, rows, labels)),
    ...["lower", "upper"].map((how) => responseOf(`${how}(${keys.response})`, `the answer in ${how} case`, true))
  ];
}
var plainly = (place3, answers) => responseOf(place3.path, wordsFor(place3, answers));
function isClass(value) {
  return typeof value === "string" || typeof value === "number";
}
function isVector(value) {
  return Array.isArray(value) && value.length > 1 && value.every((part) => typeof part === "number");
}
function isLabelledList(value) {
  return Array.isArray(value) && value.length > 1 && value.every((part) => typeof part === "object" && part !== null);
}
function countedFromOne(place3, labels) {
  const length = lengthOf(place3);
  const counted = labels.every((label) => /^\d+$/.test(label) && Number(label) >= 1 && Number(label) <= length);
  if (!counted || length > mostClasses3) return [];
  const order = Array.from({ length }, (_, index) => String(index + 1));
  return [responseOf(byName(place3, order), "reading the scores with classes counted from 1", true)];
}
function inOtherOrder(place3, rows, labels) {
  const length = lengthOf(place3);
  if (length > mostClasses3 || labels.length > mostClasses3 || labels.length < 2) return [];
  const counts = Array.from({ length }, () => labels.map(() => 0));
  place3.values.forEach((value, row) => {
    const line = isVector(value) ? counts[value.indexOf(Math.max(...value))] : void 0;
    const label = labels.indexOf(canonical(rows[row]?.label ?? ""));
    if (line !== void 0) line[label] = (line[label] ?? 0) + 1;
  });
  const order = withTheOnlyOneLeft(assign(counts), labels);
  if (order.join() === classOrder(labels).join()) return [];
  const names = order.map((name) => name ?? "?").join(", ");
  return [responseOf(byName(place3, order), `reading the scores with classes in the order ${names}`, true)];
}
function withTheOnlyOneLeft(places, labels) {
  const [left, ...others2] = labels.filter((_, label) => !places.includes(label));
  const alone = others2.length === 0 && places.filter((label) => label === void 0).length === 1;
  return places.map((label) => label === void 0 ? alone ? left : void 0 : labels[label]);
}
function byName({ path }, order) {
  const members = order.flatMap((name, index) => name === void 0 ? [] : [`${identifier(name)}: [${index}]`]);
  return `${path === "@" ? "" : `${path}.`}{${members.join(", ")}}`;
}
function lengthOf({ values }) {
  const [first] = values;
  return isVector(first) ? first.length : 0;
}
function bestOfList(place3) {
  const [example] = Array.isArray(place3.values[0]) ? place3.values[0] : [];
  if (typeof example !== "object" || example === null || Array.isArray(example)) return [];
  const of = (type) => Object.keys(example).filter((name) => typeof example[name] === type);
  return of("string").flatMap(
    (name) => of("number").map((score) => {
      const best = `max_by(${place3.path}, &${identifier(score)}).${identifier(name)}`;
      return responseOf(best, `the ${name} with the largest ${score}`);
    })
  );
}
function underOtherNames(place3, rows, labels) {
  const names = [...new Set(place3.values.map((value) => canonical(String(value))))];
  if (names.length > mostClasses3 || labels.length > mostClasses3 || names.length < 2) return [];
  const path = grouped(place3.path);
  if ([...names, ...labels].every((name) => /^\d+$/.test(name))) {
    return [
      responseOf(`${path} + \`1\``, "the class counted from 1", true),
      responseOf(`${path} - \`1\``, "the class counted from 0", true)
    ];
  }
  if (names.length > mostNames || names.some((name) => labels.includes(name))) return [];
  const counts = names.map(() => labels.map(() => 0));
  place3.values.forEach((value, row) => {
    const line = counts[names.indexOf(canonical(String(value)))];
    const label = labels.indexOf(canonical(rows[row]?.label ?? ""));
    if (line !== void 0) line[label] = (line[label] ?? 0) + 1;
  });
  const meant = assign(counts).flatMap((label, index) => {
    const name = label === void 0 ? void 0 : labels[label];
    return name === void 0 ? [] : [{ answer: names[index] ?? "", name }];
  });
  const numeric = place3.values.every((value) => typeof value === "number");
  const cases = meant.map(({ answer, name }) => {
    const value = numeric ? literal2(Number(answer)) : literal2(answer);
    return `${path} == ${value} && ${literal2(name)}`;
  });
  const words2 = meant.map(({ answer, name }) => `${answer} for ${name}`).join(", ");
  return [responseOf([...cases, "''"].join(" || "), words2, true)];
}

// src/evaluation/classes.ts
function classNamer(labels, answered, vector) {
  const order = labels === void 0 ? void 0 : classOrder(labels);
  const byPlace = order !== void 0 && order.length === vector ? order : void 0;
  const numbered = order === void 0 || order.every((name) => /^\d+$/.test(name) && Number(name) < vector);
  return {
    /** Score vectors came, and nobody knows which score is which class. */
    unnamed: vector > 0 && byPlace === void 0 && !numbered,
    name: (answer) => answer >= 0 ? answered.names[answer] ?? "" : byPlace?.[-1 - answer] ?? String(-1 - answer)
  };
}
function codeClasses(sample, labels, names) {
  const known2 = new Set(labels);
  for (const role of ["baseline", "candidate"]) {
    for (const answer of new Set(sample[role])) known2.add(names[role](answer));
  }
  const classes = classOrder([...known2]);
  const places = new Map(classes.map((name, place3) => [name, place3]));
  const recode = (values, name) => {
    const byValue = /* @__PURE__ */ new Map();
    return Float64Array.from(values, (value) => {
      const place3 = byValue.get(value) ?? places.get(name(value)) ?? -1;
      byValue.set(value, place3);
      return place3;
    });
  };
  return {
    names: classes,
    baseline: recode(sample.baseline, names.baseline),
    candidate: recode(sample.candidate, names.candidate),
    ...sample.truth && { truth: recode(sample.truth, (code) => labels[code] ?? "") }
  };
}

// src/evaluation/sanity/reading.ts
var enough = 0.95;
function readAs(rows, keys) {
  const labels = new Dictionary();
  const truth = Float64Array.from(rows, ({ label }) => truthOf(canonical(label), keys, labels));
  const kind = answerKind(keys, new Dictionary());
  const pick = picker(keys.response);
  const codes2 = new Float64Array(rows.length).fill(Number.NaN);
  let misfits = 0;
  for (const [row, { answer }] of rows.entries()) {
    const picked = pick(answer);
    const reading = picked.ok ? kind.read(picked.value) : picked;
    if (reading.ok) codes2[row] = reading.value;
    else misfits++;
    if (misfits > (1 - enough) * rows.length) return void 0;
  }
  if (rows.length === 0 || truth.some((value) => !Number.isFinite(value))) return void 0;
  if (keys.task === "binary" && namesNoLabel(kind.classes.names, rows, keys)) return void 0;
  if (keys.task !== "multiclass") return { truth, answers: codes2 };
  for (const name of keys.classes ?? []) labels.code(name);
  const namer = classNamer(labels.names, kind.classes, kind.vector());
  if (namer.unnamed) return void 0;
  return {
    truth,
    answers: codes2.map((code) => Number.isNaN(code) ? code : labels.find(namer.name(code)) ?? -1)
  };
}
function truthOf(label, { task, positive }, labels) {
  if (task === "binary") return label === canonical(positive ?? "1") ? 1 : 0;
  if (task === "multiclass") return labels.code(label);
  return label === "" ? Number.NaN : Number(label);
}
function namesNoLabel(names, rows, { positive }) {
  if (names.length === 0) return false;
  const known2 = /* @__PURE__ */ new Set([canonical(positive ?? "1"), ...rows.map(({ label }) => canonical(label))]);
  return names.some((name) => !known2.has(name));
}

// src/evaluation/sanity/score.ts
var usual = { better: 0.05, noBetter: 1e-3 };
function standingOf2(task, read, levels = usual) {
  const { truth, answers } = answeredOf(read);
  if (task === "binary") return areaAgainstChance(rank(answers, truth), levels);
  if (task === "multiclass") return classesAgainstChance(truth, answers, levels);
  return valuesAgainstChance(truth, answers, levels);
}
function provedBetter(task, one, other, level) {
  const rows = Uint32Array.from(one.truth.keys()).filter(
    (row) => !Number.isNaN(one.answers[row]) && !Number.isNaN(other.answers[row])
  );
  const pick = (values) => Float64Array.from(rows, (row) => values[row] ?? 0);
  const [truth, ours, theirs] = [pick(one.truth), pick(one.answers), pick(other.answers)];
  if (task === "binary") {
    const areas = compareRankings(rank(ours, truth), rank(theirs, truth), 1 - 2 * level);
    return areas !== void 0 && areas.low > 0;
  }
  if (task === "multiclass") {
    const wins = (mine, others2) => mine.filter((answer, row) => answer === truth[row] && others2[row] !== truth[row]).length;
    return (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .mcnemar */ .op)(wins(ours, theirs), wins(theirs, ours)).pWorse <= level;
  }
  const gains = truth.map((label, row) => (label - (theirs[row] ?? 0)) ** 2 - (label - (ours[row] ?? 0)) ** 2);
  return studentised(gains) >= -(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Zl)(level);
}
function answeredOf({ truth, answers }) {
  const known2 = (_, row) => !Number.isNaN(answers[row]);
  return { truth: truth.filter(known2), answers: answers.filter(known2) };
}

// src/evaluation/sanity/value-proposals.ts
var factors = [1e3, 1e6, 100, 60, 3600];
function valueProposals(rows, keys) {
  const answers = rows.map(({ answer }) => answer);
  const cells = placesIn(answers).filter(({ values, segments }) => segments.length > 0 && values.every((value) => typeof value === "number")).map((place3) => responseOf(place3.path, wordsFor(place3, answers)));
  const scaled = [grouped(keys.response), "@"].flatMap(
    (response) => factors.flatMap((factor) => [
      responseOf(`${response} * \`${factor}\``, `the answer times ${factor}`),
      responseOf(`${response} / \`${factor}\``, `the answer divided by ${factor}`)
    ])
  );
  return [...cells, ...scaled];
}

// src/evaluation/sanity/look.ts
function lookOf(rows, keys) {
  const answers = rows.map(({ answer }) => answer);
  const example = `such as ${quoted(JSON.stringify(answers[0] ?? null))}`;
  const shape = shapeOf(answers, rows);
  const scores = keys.task === "binary" ? readAs(rows, keys)?.answers.filter(Number.isFinite) : void 0;
  if (scores === void 0 || scores.length === 0) return `${shape}, ${example}`;
  const [least, most] = [scores.reduce((a, b) => Math.min(a, b)), scores.reduce((a, b) => Math.max(a, b))];
  if (least >= 0 && most <= 1) return `${shape}, ${example}`;
  return `${shape}, ${example}; what is read from them goes from ${rounded2(least)} to ${rounded2(most)}, not from 0 to 1`;
}
function shapeOf(answers, rows) {
  const [first] = answers;
  const vectors = answers.filter((answer) => isNumbers(answer));
  if (isNumbers(first) && first.length > 1 && vectors.length === answers.length) {
    const whole = vectors.every((cells) => Math.abs(cells.reduce((sum, cell) => sum + cell, 0) - 1) < tolerance);
    const zeroToOne = vectors.every((cells) => cells.every((cell) => cell >= 0 && cell <= 1));
    return `${first.length} cells a row${whole && zeroToOne ? " that add up to 1" : ""}`;
  }
  const single2 = answers.map((answer) => Array.isArray(answer) && answer.length === 1 ? answer[0] : answer);
  if (single2.every((value) => typeof value === "string" || typeof value === "number")) {
    const values = [...new Set(single2.map((value) => canonical(String(value))))];
    const labels = labelsOf(rows);
    if (values.every((value) => labels.includes(value))) return "labels, not scores";
    return values.length <= 5 ? `only ${values.map((value) => quoted(value)).join(", ")}` : "one value a row";
  }
  if (hasLabelAndScore(first)) return "a label and the score of that label";
  return Array.isArray(first) ? `${first.length} cells a row` : "objects";
}
var tolerance = 0.011;
function isNumbers(value) {
  return Array.isArray(value) && value.every((cell) => typeof cell === "number");
}
function hasLabelAndScore(value) {
  const whole = Array.isArray(value) ? value[0] : value;
  if (typeof whole !== "object" || whole === null || Array.isArray(whole)) return false;
  const types = Object.values(whole).map((member) => typeof member);
  return types.includes("string") && types.includes("number");
}
function rounded2(value) {
  return Number(value.toPrecision(3));
}

// src/evaluation/sanity/words.ts
var measures = { auc: "AUC", accuracy: "accuracy", r2: "R2" };
var chances = {
  auc: "0.5, which is chance",
  accuracy: "what always answering the commonest class gives",
  r2: "0, which always answering the mean gives"
};
function tell({ is, standing, explanations }, rows, keys, { role, sent = [] }) {
  const whose = role === "baseline" ? "the model in service" : "the candidate";
  const read = `Read by evaluation.response ${yaml(keys.response)}${positiveWords(keys)}`;
  const found = standing === void 0 ? `${read}, the answers of ${whose} cannot be held against the labels.` : `${read}, ${whose} has ${measures[standing.measure]} ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(standing.value)}: ${againstChance(standing)}.`;
  const [first, second] = explanations;
  const looks = `It answers ${lookOf(rows, keys)}.`;
  if (first === void 0) return [found, looks, whereToLook(is, keys, sent)].join(" ");
  const also = second === void 0 ? "" : ` (or ${setting(second)}: ${second.what})`;
  const gives = `${measures[first.measure]} ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(first.reached)} for the ${role}`;
  const explained2 = `${capital(first.what)} gives ${gives}: set ${setting(first)}${also}.`;
  const elsewhere = first.turned ? [`If that is not so, look at ${otherKeys(keys, sent)}.`] : [];
  return [found, looks, explained2, ...elsewhere].join(" ");
}
function againstChance({ is, measure }) {
  if (is === "better") return "far less than the same answers give when they are read otherwise";
  return `${is === "no-better" ? "proved not" : "not proved"} above ${chances[measure]}`;
}
function setting({ key, value }) {
  return `evaluation.${key} to ${yaml(value)}`;
}
function positiveWords({ task, positive }) {
  return task === "binary" ? ` with evaluation.positive ${yaml(positive ?? "1")}` : "";
}
function whereToLook(is, keys, sent) {
  const positive = keys.task === "binary" ? "evaluation.positive, " : "";
  const where = `evaluation.response, ${positive}${otherKeys(keys, sent)}`;
  if (is === "doubtful") return `More rows would tell. If it should be better than that, look at ${where}.`;
  return `No other reading of its answers explains it. Look at ${where}.`;
}
function otherKeys({ label }, sent) {
  const shown = sent.slice(0, 20).join(", ");
  const more = sent.length > 20 ? ` and ${sent.length - 20} more` : "";
  const columns = sent.length === 0 ? "" : ` (sent were ${shown}${more})`;
  return `evaluation.label ${yaml(label ?? "")}, and at whether columns are sent that the model was not trained on, which evaluation.exclude keeps back${columns}`;
}
function yaml(text) {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
function capital(words2) {
  return words2.charAt(0).toUpperCase() + words2.slice(1);
}

// src/evaluation/sanity/examine.ts
var mostRead = 500;
var strict = 1e-3;
var clearly = { binary: 0.05, multiclass: 0.1, regression: 0.1 };
function examine(rows, keys, circumstances) {
  const some = rows.slice(0, mostRead);
  const read = readAs(some, keys);
  const standing = circumstances.standing ?? (read && standingOf2(keys.task, read));
  if (standing === void 0 && read !== void 0) return void 0;
  const found = explain(some, keys, read, standing);
  const is = verdictOn(standing, found);
  if (is === void 0) return void 0;
  const explanations = found.map(({ proposal, standing: reached }) => ({
    ...proposal,
    measure: reached.measure,
    reached: reached.value
  }));
  const finding = { is, ...standing && { standing }, explanations };
  return { ...finding, sentence: tell(finding, some, keys, circumstances) };
}
function explain(rows, keys, read, standing) {
  const proposals2 = proposalsFor(rows, keys).filter(({ structural }) => structural || standing?.is !== "better");
  const level = strict / Math.max(1, proposals2.length);
  const here = read && standingOf2(keys.task, read)?.value;
  const better = proposals2.flatMap((proposal) => {
    const other = readAs(rows, keysWith(keys, proposal));
    const reached = other && standingOf2(keys.task, other, { ...usual, better: level });
    if (other === void 0 || reached?.is !== "better") return [];
    const gain = reached.value - (here ?? 0);
    const proved = read === void 0 || proposal.key === "positive" || provedBetter(keys.task, other, read, level);
    const clear = proved && (here === void 0 || gain >= clearly[keys.task]);
    return clear ? [{ proposal, standing: reached }] : [];
  });
  const most = Math.max(...better.map(({ standing: { value } }) => value));
  return better.filter(({ standing: { value } }) => value >= most - nearly).slice(0, 2);
}
var nearly = 5e-3;
function proposalsFor(rows, keys) {
  const ways = { binary: binaryProposals, multiclass: classProposals, regression: valueProposals };
  const seen = /* @__PURE__ */ new Set([`response ${keys.response}`]);
  return ways[keys.task](rows, keys).filter(({ key, value }) => {
    const known2 = seen.has(`${key} ${value}`);
    seen.add(`${key} ${value}`);
    return !known2;
  });
}
function verdictOn(standing, found) {
  if (standing === void 0) return "misread";
  if (standing.is === "no-better" || found.length > 0) return "misread";
  return standing.is === "unproved" ? "doubtful" : void 0;
}

// src/evaluation/sanity/threshold.ts
var strict2 = 1e-4;
var clearly2 = 0.05;
function examineThreshold(rows, keys) {
  if (keys.task !== "binary") return void 0;
  const read = readAs(rows, keys);
  if (read === void 0 || !goesBeyondChances(read) || standingOf2("binary", read)?.is !== "better") return void 0;
  const here = sidesOf(read, keys, usual.better);
  const better = proposals(rows, keys).flatMap((proposal) => {
    const other = readAs(rows, keysWith(keys, proposal));
    const accuracy = other && sidesOf(other, keys, strict2);
    if (other === void 0 || accuracy === void 0) return [];
    const gains = here === void 0 || accuracy >= here + clearly2 && isRightMoreOften(other, read, keys);
    return gains ? [{ proposal, accuracy }] : [];
  });
  if (here !== void 0 && better.length === 0) return void 0;
  const best = better.reduce(
    (most, one) => most === void 0 || one.accuracy > most.accuracy ? one : most,
    void 0
  );
  const words2 = `The threshold of ${keys.threshold} ${here === void 0 ? "does not tell" : "hardly tells"} the answers of the model in service apart${here === void 0 ? "" : ` (accuracy ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(here)})`}, so that accuracy, precision, recall and f1 say ${here === void 0 ? "nothing" : "little"}. It answers ${lookOf(rows, keys)}.`;
  if (best === void 0)
    return `${words2} Set evaluation.response so that it gives a chance between 0 and 1, or a label.`;
  const { what, value } = best.proposal;
  return `${words2} Set evaluation.response to ${yaml(value)} (${what}): accuracy is ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(best.accuracy)} then.`;
}
function goesBeyondChances({ answers }) {
  return answers.some((score) => Number.isFinite(score) && (score < 0 || score > 1));
}
function sidesOf({ truth, answers }, { threshold }, level) {
  const sides2 = answers.map((score) => score >= threshold ? 1 : 0);
  const standing = classesAgainstChance(truth, sides2, { ...usual, better: level });
  return standing?.is === "better" ? standing.value : void 0;
}
function isRightMoreOften(one, other, { threshold }) {
  const isRight = ({ truth, answers }, row) => (answers[row] ?? Number.NaN) >= threshold === (truth[row] === 1);
  let [won, lost] = [0, 0];
  for (const row of one.truth.keys()) {
    if (isRight(one, row) && !isRight(other, row)) won++;
    if (!isRight(one, row) && isRight(other, row)) lost++;
  }
  return (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .mcnemar */ .op)(won, lost).pWorse <= strict2;
}
function proposals(rows, keys) {
  const places = placesIn(rows.map(({ answer }) => answer));
  const percent = [grouped(keys.response), "@"].map(
    (response) => responseOf(`${response} / \`100\``, "percent as chances")
  );
  return [...places.flatMap((place3) => answersThatAreLabels(place3, rows, keys)), ...percent];
}

// src/evaluation/sanity/judge.ts
function judgeReadings(answers) {
  const { keys, standings, sent } = answers;
  const [baseline, candidate] = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .roles */ .Ot.map(
    (role) => standings[role] === void 0 ? void 0 : examine(answers.asCame[role], keys, { role, standing: standings[role], sent })
  );
  if (baseline?.is === "misread") {
    if (!hasDrifted(baseline, standings)) return { invalid: because(baseline), warnings: [] };
    return { warnings: [`${baseline.sentence} The candidate, read alike, is better: it is judged nevertheless.`] };
  }
  if (baseline?.is === "doubtful" && candidate?.standing?.is === "no-better") {
    return { invalid: { by: "both", sentence: `${candidate.sentence} ${baseline.sentence}` }, warnings: [] };
  }
  const threshold = standings.baseline === void 0 ? void 0 : examineThreshold(answers.asCame.baseline, keys);
  if (threshold !== void 0 && answers.thresholdMatters) {
    return { invalid: { by: "baseline", sentence: threshold }, warnings: [] };
  }
  return {
    warnings: [
      ...baseline === void 0 ? [] : [baseline.sentence],
      ...candidate?.is === "misread" ? [candidate.sentence] : [],
      ...threshold === void 0 ? [] : [threshold]
    ]
  };
}
function hasDrifted(baseline, { candidate }) {
  return baseline.standing?.measure === "r2" && baseline.explanations.length === 0 && candidate?.is === "better";
}
function because({ sentence }) {
  return { by: "baseline", sentence };
}

// src/stats/classification.ts
function precision(counts) {
  return share(counts.truePositives, counts.truePositives + counts.falsePositives);
}
function f1(counts) {
  const twice = 2 * counts.truePositives;
  return share(twice, twice + counts.falsePositives + counts.falseNegatives);
}
function share(part, whole) {
  return whole > 0 ? part / whole : void 0;
}

// src/stats/log-loss.ts
var closest = 2 ** -52;
function logLosses(scores, positive) {
  const losses = new Float64Array(scores.length);
  for (let row = 0; row < losses.length; row++) {
    const score = scores[row] ?? Number.NaN;
    if (!(score >= 0 && score <= 1)) return void 0;
    const chance = positive[row] === 1 ? score : 1 - score;
    losses[row] = -Math.log(Math.min(1 - closest, Math.max(closest, chance)));
  }
  return losses;
}
function weightedMean(values, weights) {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < values.length; row++) {
    const weight = weights[row] ?? 0;
    sum += weight * (values[row] ?? 0);
    total += weight;
  }
  return total > 0 ? sum / total : void 0;
}

// src/evaluation/score-binary.ts
function scoreBinary({ truth, baseline, candidate }, threshold) {
  const rows = baseline.length;
  const answers = { baseline, candidate };
  let agreed = 0;
  for (let row = 0; row < rows; row++) {
    if (isYes(baseline[row], threshold) === isYes(candidate[row], threshold)) agreed++;
  }
  if (truth === void 0) return { rows, agreed, shares: [], families: [] };
  const isRight = (role, row) => isYes(answers[role][row], threshold) === (truth[row] === 1);
  let ranked;
  const rankings = () => {
    ranked ??= { baseline: rank(baseline, truth), candidate: rank(candidate, truth) };
    return ranked;
  };
  return {
    rows,
    agreed,
    shares: [
      { measure: "accuracy", counts: countPairs(rows, isRight) },
      { measure: "recall", counts: countPairs(rows, isRight, (row) => truth[row] === 1) }
    ],
    rankings,
    families: [
      confusionFamily(cellsOf3(truth, answers, threshold)),
      {
        measures: ["average-precision"],
        of: (weights) => ({
          "average-precision": {
            baseline: averagePrecision(rankings().baseline, weights),
            candidate: averagePrecision(rankings().candidate, weights)
          }
        })
      },
      lossFamily(truth, answers)
    ]
  };
}
function isYes(score, threshold) {
  return score !== void 0 && score >= threshold;
}
function cellsOf3(truth, answers, threshold) {
  const cells = new Uint8Array(truth.length);
  for (let row = 0; row < cells.length; row++) {
    const label = truth[row] === 1 ? 4 : 0;
    const ofBaseline = isYes(answers.baseline[row], threshold) ? 2 : 0;
    cells[row] = label + ofBaseline + (isYes(answers.candidate[row], threshold) ? 1 : 0);
  }
  return cells;
}
function confusionFamily(cells) {
  return {
    measures: ["precision", "f1"],
    of: (weights) => {
      const counts = countCells(cells, weights);
      const baseline = confusionIn(counts, 2);
      const candidate = confusionIn(counts, 1);
      return {
        precision: { baseline: precision(baseline), candidate: precision(candidate) },
        f1: { baseline: f1(baseline), candidate: f1(candidate) }
      };
    }
  };
}
function countCells(cells, weights) {
  const counts = new Float64Array(8);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? 0;
    counts[cell] = (counts[cell] ?? 0) + (weights[row] ?? 0);
  }
  return counts;
}
function confusionIn(counts, bit) {
  const other = 3 - bit;
  const cell = (label, yes) => {
    const base = label + (yes ? bit : 0);
    return (counts[base] ?? 0) + (counts[base + other] ?? 0);
  };
  return {
    truePositives: cell(4, true),
    falseNegatives: cell(4, false),
    falsePositives: cell(0, true),
    trueNegatives: cell(0, false)
  };
}
function lossFamily(truth, answers) {
  let prepared;
  return {
    measures: ["log-loss"],
    of: (weights) => {
      prepared ??= {
        baseline: logLosses(answers.baseline, truth),
        candidate: logLosses(answers.candidate, truth)
      };
      const { baseline, candidate } = prepared;
      return {
        "log-loss": {
          baseline: baseline && weightedMean(baseline, weights),
          candidate: candidate && weightedMean(candidate, weights)
        }
      };
    }
  };
}
function binaryConfusions(truth, answers, threshold) {
  const counts = countCells(cellsOf3(truth, answers, threshold), new Uint16Array(truth.length).fill(1));
  return { baseline: confusionIn(counts, 2), candidate: confusionIn(counts, 1) };
}

// src/stats/regression.ts
function residualsOf(labels, answers, weights) {
  let rows = 0;
  let total = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < labels.length; row++) {
    const weight = weights[row] ?? 0;
    const label = labels[row] ?? 0;
    rows += weight;
    total += weight * label;
    if (weight > 0 && label < least) least = label;
    if (weight > 0 && label > most) most = label;
  }
  const mean = total / rows;
  let squares = 0;
  let absolutes = 0;
  let spread = 0;
  for (let row = 0; row < labels.length; row++) {
    const weight = weights[row] ?? 0;
    if (weight === 0) continue;
    const label = labels[row] ?? 0;
    const residual = label - (answers[row] ?? 0);
    squares += weight * residual * residual;
    absolutes += weight * Math.abs(residual);
    spread += weight * (label - mean) * (label - mean);
  }
  return { rows, squares, absolutes, spread: least < most ? spread : 0 };
}
function rmse({ rows, squares }) {
  return rows > 0 ? Math.sqrt(squares / rows) : void 0;
}
function mae({ rows, absolutes }) {
  return rows > 0 ? absolutes / rows : void 0;
}
function r2({ rows, squares, spread }) {
  return rows >= 2 && spread > 0 ? 1 - squares / spread : void 0;
}
function correlationOf(labels, answers) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [label, answer] = [mean(labels), mean(answers)];
  let [both, ofLabels, ofAnswers] = [0, 0, 0];
  for (const [row, value] of labels.entries()) {
    const [x, y] = [value - label, (answers[row] ?? 0) - answer];
    both += x * y;
    ofLabels += x * x;
    ofAnswers += y * y;
  }
  if (!(ofLabels > 0 && ofAnswers > 0)) return void 0;
  return { correlation: both / Math.sqrt(ofLabels * ofAnswers), spreads: Math.sqrt(ofAnswers / ofLabels) };
}

// src/evaluation/score-regression.ts
function scoreRegression({ truth, baseline, candidate }) {
  const rows = baseline.length;
  if (truth === void 0) return { rows, shares: [], families: [] };
  return {
    rows,
    shares: [],
    families: [
      {
        measures: ["rmse", "mae", "r2"],
        of: (weights) => {
          const ofBaseline = residualsOf(truth, baseline, weights);
          const ofCandidate = residualsOf(truth, candidate, weights);
          return {
            rmse: { baseline: rmse(ofBaseline), candidate: rmse(ofCandidate) },
            mae: { baseline: mae(ofBaseline), candidate: mae(ofCandidate) },
            r2: { baseline: r2(ofBaseline), candidate: r2(ofCandidate) }
          };
        }
      }
    ]
  };
}

// src/evaluation/scoring.ts
function scoringOf(plan, sample, labels, kinds2) {
  switch (plan.task) {
    case "binary":
      return binaryScoring(sample, plan.threshold);
    case "multiclass":
      return classScoring(sample, plan.label === void 0 ? void 0 : labels, kinds2);
    case "regression":
      return { answered: sample, of: scoreRegression };
  }
}
function binaryScoring(answered, threshold) {
  const { truth } = answered;
  const of = (rows) => scoreBinary(rows, threshold);
  if (truth === void 0) return { answered, of };
  const isRight = (role, row) => isYes(answered[role][row], threshold) === (truth[row] === 1);
  return { answered, of, isRight };
}
function classScoring(sample, labels, kinds2) {
  const name = (role) => classNamer(labels, kinds2[role].classes, kinds2[role].vector()).name;
  const coded = codeClasses(sample, labels ?? [], { baseline: name("baseline"), candidate: name("candidate") });
  const of = (rows) => scoreClasses(rows, coded.names.length);
  const { truth, names: classes } = coded;
  if (truth === void 0) return { answered: coded, of, classes };
  return { answered: coded, of, classes, isRight: (role, row) => coded[role][row] === truth[row] };
}
function pickRows(answered, rows) {
  const pick = (values) => Float64Array.from(rows, (row) => values[row] ?? 0);
  return {
    baseline: pick(answered.baseline),
    candidate: pick(answered.candidate),
    ...answered.truth && { truth: pick(answered.truth) }
  };
}

// src/evaluation/slices.ts
var worstKept = 3;
var largestKept = 6;
async function compareSlices(sample, scoring, gates, options) {
  const slices = [];
  for (const { column, names, codes: codes2 } of sample.slices) {
    const asking = gates.filter((gate) => gate.slice === column);
    slices.push(await compareGroups(column, groupRows(codes2, names), scoring, asking, options));
  }
  return slices;
}
async function compareGroups(column, groups, scoring, gates, options) {
  const least = Math.min(...gates.map((gate) => gate.minSamples));
  const large = groups.filter((group) => group.rows.length >= least);
  const measures2 = [...new Set(gates.map((gate) => gate.measure))];
  const compared = [];
  for (const { value, rows } of large) {
    const scored = scoring.of(pickRows(scoring.answered, rows));
    const found = await compare(scored, measures2, { ...options, groups: large.length });
    const flips = scoring.isRight && countFlips(rows, scoring.isRight);
    compared.push({ value, rows: rows.length, measures: found, ...flips });
  }
  const small = groups.filter((group) => group.rows.length < least);
  return {
    column,
    groups: groups.length,
    small: { groups: small.length, rows: small.reduce((sum, { rows }) => sum + rows.length, 0) },
    shown: chooseShown(compared, gates)
  };
}
function chooseShown(compared, gates) {
  const bySize = compared.toSorted((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
  const worst = gates.flatMap((gate) => (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .rankGroups */ .Du)(gate, compared).slice(0, worstKept));
  const shown = /* @__PURE__ */ new Set([...worst.map(({ group }) => group), ...bySize.slice(0, largestKept)]);
  return bySize.filter((group) => shown.has(group));
}
function groupRows(codes2, names) {
  const sizes = new Uint32Array(names.length);
  for (let row = 0; row < codes2.length; row++) sizes[codes2[row] ?? 0] = (sizes[codes2[row] ?? 0] ?? 0) + 1;
  const groups = names.map((value, code) => ({ value, rows: new Uint32Array(sizes[code] ?? 0) }));
  const filled = new Uint32Array(names.length);
  for (let row = 0; row < codes2.length; row++) {
    const code = codes2[row] ?? 0;
    const place3 = filled[code] ?? 0;
    const rows = groups[code]?.rows;
    if (rows !== void 0) rows[place3] = row;
    filled[code] = place3 + 1;
  }
  return groups.filter(({ rows }) => rows.length > 0).sort((a, b) => a.value < b.value ? -1 : 1);
}

// src/evaluation/unusable.ts
var roles2 = ["baseline", "candidate"];
function unusableAnswers(plan, labels, kinds2) {
  if (plan.label === void 0 || plan.task === "regression") return void 0;
  const problems2 = roles2.flatMap((role) => {
    const sentence = problemOf(plan, labels, kinds2[role]);
    return sentence === void 0 ? [] : [{ role, sentence: `The ${role} answers ${sentence}` }];
  });
  const [first, second] = problems2;
  if (first === void 0) return void 0;
  if (second === void 0) return { by: first.role, sentence: first.sentence };
  return { by: "both", sentence: `${first.sentence} ${second.sentence}` };
}
function problemOf(plan, labels, kind) {
  const known2 = new Set(plan.task === "binary" ? [...labels, canonical(plan.positive ?? "1")] : labels);
  const answered = kind.classes.names;
  if (answered.length > 0 && kind.vector() === 0 && !answered.some((name) => known2.has(name))) {
    return `${list(answered)}, and the labels are ${list(labels)}. Set evaluation.response so that it gives a label or a score.`;
  }
  if (plan.task !== "multiclass" || !classNamer(labels, kind.classes, kind.vector()).unnamed) return void 0;
  return `${kind.vector()} scores a row, and the data has ${labels.length} classes (${list(labels)}), so that nobody knows which score is which class. Set evaluation.response so that it gives the class.`;
}
function list(names) {
  const shown = names.slice(0, 5).map((name) => quoted(name));
  return names.length > 5 ? `${shown.join(", ")} and ${names.length - 5} more` : shown.join(", ");
}

// src/evaluation/conclude.ts
var drawnUpTo = 5e4;
var nothingFrom = (reason) => ({
  measures: [],
  slices: [],
  invalid: reason,
  warnings: []
});
async function conclude(answers) {
  const { plan, sample, labels, kinds: kinds2, gates } = answers;
  const unusable = unusableAnswers(plan, labels, kinds2);
  if (unusable !== void 0) return nothingFrom(explained(unusable, answers));
  const scoring = scoringOf(plan, sample, labels, kinds2);
  const scored = scoring.of(scoring.answered);
  const options = {
    seed: answers.seed,
    replicates: replicatesFor(sample.rows),
    drawnFor: (measure) => sample.rows <= drawnUpTo || gates.some((gate) => gate.measure === measure),
    breathe: () => breathe(answers.signal)
  };
  const measures2 = await compare(scored, measuresOf2(plan), { ...options, groups: 1 });
  const slices = await compareSlices(sample, scoring, gates, options);
  const { invalid = brokenByBoth(gates, { measures: measures2, slices }), warnings } = judgeReadings({
    keys: { ...plan, classes: labels },
    asCame: sample.asCame,
    standings: standingsOf(plan, scoring, scored),
    sent: answers.sent,
    thresholdMatters: asksThreshold(gates)
  });
  return {
    measures: measures2,
    slices,
    ...invalid && { invalid },
    warnings,
    ...pairedOf(scored),
    ...scoring.isRight && { flips: flipsOf(sample, scoring.isRight) },
    ...picturesOf(plan, scoring, scored)
  };
}
function standingsOf({ task }, { answered }, { rankings }) {
  const { truth } = answered;
  const of = (role) => {
    if (truth === void 0) return void 0;
    if (rankings !== void 0) return areaAgainstChance(rankings()[role], usual);
    return standingOf2(task, { truth: Float64Array.from(truth), answers: answered[role] });
  };
  return { baseline: of("baseline"), candidate: of("candidate") };
}
function explained(reason, { plan, sample, labels, sent }) {
  const role = reason.by === "candidate" ? "candidate" : "baseline";
  const finding = examine(sample.asCame[role], { ...plan, classes: labels }, { role, sent });
  return finding === void 0 ? reason : { ...reason, sentence: `${reason.sentence} ${finding.sentence}` };
}
function measuresOf2({ task, label }) {
  if (label === void 0) return task === "regression" ? [] : ["agreement"];
  switch (task) {
    case "binary":
      return ["accuracy", "precision", "recall", "f1", "auc", "average-precision", "log-loss", "agreement"];
    case "multiclass":
      return ["accuracy", "precision", "recall", "f1", "weighted-f1", "agreement"];
    case "regression":
      return ["rmse", "mae", "r2"];
  }
}
function pairedOf({ shares }) {
  const [accuracy, recall] = ["accuracy", "recall"].map(
    (wanted) => shares.find(({ measure }) => measure === wanted)?.counts
  );
  return accuracy === void 0 ? {} : { paired: { accuracy, ...recall && { recall } } };
}
function picturesOf(plan, { answered, classes }, { rows, rankings }) {
  if (rows === 0) return {};
  if (classes !== void 0) {
    const distributions = classDistributions(answered, classes);
    if (answered.truth === void 0) return { distributions };
    return { distributions, confusion: classMatrices(answered, classes), perClass: classTable(answered, classes) };
  }
  const scores = scoreDistributions(answered);
  if (plan.task === "regression") return scores === void 0 ? {} : { distributions: scores };
  const { truth } = answered;
  const positive = canonical(plan.positive ?? "1");
  return {
    distributions: scores ?? decisionDistributions(answered, positive, (score) => isYes(score, plan.threshold)),
    ...truth && { confusion: binaryMatrices(binaryConfusions(truth, answered, plan.threshold), positive) },
    ...truth && { perClass: classTable(decided(answered, plan.threshold), [`not ${positive}`, positive]) },
    ...rankings && binaryPictures(rankings(), answered, plan.threshold)
  };
}
function decided({ truth, baseline, candidate }, threshold) {
  const side = (score) => isYes(score, threshold) ? 1 : 0;
  return { baseline: baseline.map(side), candidate: candidate.map(side), ...truth && { truth } };
}

// src/evaluation/warnings.ts
var roles3 = ["baseline", "candidate"];
var fewScores = 20;
function warningsOf(circumstances) {
  return [
    ...aboutOrder(circumstances),
    ...aboutFailures(circumstances),
    ...aboutLabels(circumstances),
    ...roles3.flatMap((role) => aboutAnswers(role, circumstances))
  ];
}
function aboutOrder({ shuffled, plan }) {
  if (shuffled) return [];
  const rows = shuffledAtMost.toLocaleString("en-US");
  return [
    `${plan.data} has more than ${rows} rows and evaluation.sample is not set: all rows were sent, in the order of the file.`
  ];
}
function aboutFailures({ failures }) {
  return roles3.flatMap((role) => {
    const summary = failures[role].summary();
    return summary.rows === 0 ? [] : [`Left out, because the ${role} failed: ${tellFailures(summary)}`];
  });
}
function aboutLabels({ plan, sample }) {
  const { truth, rows } = sample;
  if (truth === void 0 || plan.task === "regression" || rows === 0) return [];
  for (let row = 1; row < rows; row++) if (truth[row] !== truth[0]) return [];
  const which = plan.task === "multiclass" ? "the same" : truth[0] === 1 ? "the positive one" : "not the positive one";
  return [`Every label that was compared is ${which}: such rows cannot tell good models from bad ones.`];
}
function aboutAnswers(role, { plan, sample, kinds: kinds2, labels }) {
  const answered = kinds2[role].classes.names;
  if (plan.task === "multiclass") {
    const strange = plan.label === void 0 ? [] : answered.filter((name) => !labels.includes(name));
    return strange.length === 0 ? [] : [`The ${role} answers classes that no label has: ${list(strange.toSorted())}.`];
  }
  if (plan.task === "regression") return [];
  if (answered.length > 0) {
    return [`The ${role} answers labels, not scores: auc and average precision know one threshold only.`];
  }
  const scores = sample[role];
  if (scores.length >= fewScores && scores.every((score) => score === 0 || score === 1)) {
    return [
      `The ${role} answers only 0 and 1, as labels are: auc and average precision know one threshold only, and log-loss and the calibration say nothing. If it answers a score as well, set evaluation.response to it.`
    ];
  }
  const [least, most] = [scores.reduce((a, b) => Math.min(a, b), 0), scores.reduce((a, b) => Math.max(a, b), 1)];
  if (least >= 0 && most <= 1) return [];
  const range = `${Number(least.toPrecision(3))} to ${Number(most.toPrecision(3))}`;
  return [
    `Scores of the ${role} are not chances between 0 and 1 (${range}): log-loss is n/a, and the threshold is ${plan.threshold}.`
  ];
}

// src/evaluation/conclude-collected.ts
async function concludeCollected(answers) {
  const { plan, gates, seed, collector, truth, kinds: kinds2, signal } = answers;
  const labels = truth?.labels ?? new Dictionary();
  const { failures, sent, matched, stopped } = collector;
  const sample = collector.finish();
  const reason = invalidationOf(failures);
  if (reason === void 0 && stopped === void 0) truth?.check();
  const found = reason !== void 0 ? nothingFrom(reason) : await conclude({ plan, gates, seed, sample, labels: labels.names, kinds: kinds2, sent: answers.columnsSent, signal });
  const circumstances = { plan, shuffled: answers.shuffled, sample, failures, kinds: kinds2, labels: labels.names };
  return {
    task: plan.task,
    labelled: truth !== void 0,
    seed,
    rows: { read: answers.read, sent, compared: matched },
    failed: { baseline: failures.baseline.summary(), candidate: failures.candidate.summary() },
    ...stopped && { stopped },
    ...found,
    warnings: found.invalid === void 0 ? [...found.warnings, ...warningsOf(circumstances)] : []
  };
}

// src/evaluation/early.ts
var lookEvery = 50;
var Paired = class {
  accuracy = { bothRight: 0, candidateOnly: 0, baselineOnly: 0, bothWrong: 0 };
  recall = { bothRight: 0, candidateOnly: 0, baselineOnly: 0, bothWrong: 0 };
  task;
  constructor(task) {
    this.task = task;
  }
  count(baselineRight, candidateRight, positive) {
    const who = candidateRight ? baselineRight ? "bothRight" : "candidateOnly" : baselineRight ? "baselineOnly" : "bothWrong";
    this.accuracy[who]++;
    if (positive) this.recall[who]++;
  }
  get counts() {
    return { accuracy: this.accuracy, ...this.task === "binary" && { recall: this.recall } };
  }
  get rows() {
    return (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(this.accuracy);
  }
};
function provedVerdict(gates, paired) {
  const { rows } = paired;
  if (rows === 0 || rows % lookEvery !== 0) return void 0;
  const proofs = gates.map((gate) => ({ gate, proof: proofOf(gate, paired) }));
  const decides = ({ onFail, reportOnly }) => onFail === "rollback" && !reportOnly;
  const worse = proofs.find(({ gate, proof }) => proof === "worse" && decides(gate));
  if (worse !== void 0) return { because: "worse", gate: worse.gate.name };
  const [first] = gates;
  const allOk = proofs.every(({ gate, proof }) => proof === "ok" && hasOnlyMargin(gate));
  return first !== void 0 && allOk ? { because: "ok", gate: first.name } : void 0;
}
function proofOf(gate, paired) {
  const counts = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .countsFor */ .iu)(gate, paired.counts);
  const { maxDecrease } = gate.limits;
  if (counts === void 0 || maxDecrease === void 0 || paired.rows < gate.minSamples) return void 0;
  return (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .provedSoFar */ .Uk)(counts, maxDecrease);
}
function hasOnlyMargin({ limits }) {
  return limits.min === void 0 && limits.max === void 0;
}
function earlyVerdict(plan, gates, labels, kinds2) {
  if (plan.label === void 0 || plan.task === "regression" || gates.length === 0) return () => void 0;
  const paired = new Paired(plan.task);
  const isRight = plan.task === "binary" ? rightAnswer(plan.threshold) : rightClass(labels, kinds2);
  return (truth, baseline, candidate) => {
    paired.count(isRight("baseline", baseline, truth), isRight("candidate", candidate, truth), truth === 1);
    return provedVerdict(gates, paired);
  };
}
function rightAnswer(threshold) {
  return (_, answer, truth) => isYes(answer, threshold) === (truth === 1);
}
function rightClass(labels, kinds2) {
  const names = {};
  return (role, answer, truth) => {
    names[role] ??= classNamer(labels, kinds2[role].classes, kinds2[role].vector()).name;
    return names[role](answer) === labels[truth];
  };
}

// src/evaluation/truth.ts
var missing = /^(nan|-nan|<na>|#n\/a)$/i;
function truthOf2(file, layout, plan) {
  const { label } = layout;
  if (label === void 0) return void 0;
  const labels = new Dictionary();
  const positive = canonical(plan.positive ?? "1");
  const read = (row) => readLabel(row.cells[label.index], plan.task, positive);
  return {
    labels,
    problem: (row) => {
      const text = read(row);
      return typeof text === "string" ? void 0 : text;
    },
    of: (row) => {
      const text = read(row);
      if (typeof text !== "string") {
        const where = placeOf(row, { number: label.index + 1, name: label.name });
        throw new EvaluationError("label-unusable", `${where}: ${text.what}.`, { key: "evaluation.label" });
      }
      if (plan.task === "regression") return Number(text);
      const code = labels.code(text);
      return plan.task === "multiclass" ? code : text === positive ? 1 : 0;
    },
    check: () => {
      if (plan.task !== "binary" || labels.names.length === 0 || labels.find(positive) !== void 0) return;
      throw new EvaluationError("label-unusable", noPositive(file, label.name, positive, labels.names), {
        key: "evaluation.positive"
      });
    }
  };
}
function readLabel(cell, task, positive) {
  if (cell instanceof JsonCell && cell.nested) {
    return { kind: "nested", what: `the label is ${quoted(cell.json)}, not one value` };
  }
  const text = canonical(textOfCell(cell));
  if (text === "") return { kind: "missing", what: "the label is missing" };
  if (task === "regression") {
    if (text.length <= 400 && Number.isFinite(Number(text))) return text;
    return { kind: "not-a-number", what: `the label ${quoted(text)} is not a number` };
  }
  if (missing.test(text) && text !== positive) {
    return { kind: "missing", what: `the label is missing (${quoted(text)})` };
  }
  return text;
}
function noPositive(file, column, positive, names) {
  const seen = names.slice(0, 5).map((name) => quoted(name));
  const more = names.length > 5 ? " and others" : "";
  return `${file}: no label in column ${column} is ${quoted(positive)}; they are ${seen.join(", ")}${more}. Set evaluation.positive.`;
}

// src/evaluation/scale/conclude-whole.ts
function concludeWhole(drawn, whole, plan, labels, groupCodes) {
  const { rows } = whole;
  const narrower = Math.sqrt(drawn.rows.compared / rows);
  const within = whole.aucWithin;
  const { all, positive } = whole.pairs();
  const isShare = (measure) => measure === "accuracy" || measure === "recall" && plan.task === "binary";
  const measures2 = drawn.measures.map((measured) => {
    const { measure } = measured;
    if (isShare(measure)) {
      return measure === "accuracy" ? compareShares(rows, measure, all, 1) : compareShares(rows, "recall", positive, 1);
    }
    if (measure === "agreement") return compareAgreement(rows, whole.agreeing);
    const pair = whole.measure(measure, labels);
    if (pair?.baseline === void 0 || pair.candidate === void 0) return measured;
    return rescaled(measured, pair.baseline, pair.candidate, rows, narrower, measure === "auc" ? within ?? 0 : 0);
  });
  const slices = drawn.slices.map((slice, column) => ({
    ...slice,
    shown: slice.shown.map((group) => {
      const code = groupCodes[column]?.(group.value);
      if (code === void 0 || plan.task === "regression") return group;
      const counted = whole.pairs(column, code);
      const groups = slice.groups - slice.small.groups;
      return {
        ...group,
        ...flipsIn(counted.all),
        measures: group.measures.map((measured) => {
          const counts = measured.measure === "accuracy" ? counted.all : counted.positive;
          const sum = rowsIn(counted.all);
          if (measured.measure === "accuracy") return compareShares(sum, "accuracy", counts, groups);
          return isShare(measured.measure) ? compareShares(sum, "recall", counts, groups) : measured;
        })
      };
    })
  }));
  const labelled = plan.label !== void 0 && plan.task !== "regression";
  return {
    ...drawn,
    rows: { read: rows, sent: rows, compared: rows },
    measures: measures2,
    slices,
    spreadOn: drawn.rows.compared,
    ...within !== void 0 && { aucWithin: plain(within) },
    ...labelled && { paired: { accuracy: all, ...plan.task === "binary" && { recall: positive } } },
    ...drawn.flips && { flips: { ...drawn.flips, ...flipsIn(all) } },
    ...labelled && plan.task === "binary" && { confusion: binaryMatrices(whole.confusion, canonical(plan.positive ?? "1")) }
  };
}
function rescaled({ measure, method, difference: difference2, low, high }, baseline, candidate, rows, narrower, within) {
  const gap = candidate - baseline;
  const values = { measure, rows, baseline: plain(baseline), candidate: plain(candidate), difference: plain(gap) };
  if (difference2 === void 0 || low === void 0 || high === void 0 || method === void 0) return values;
  return {
    ...values,
    low: plain(gap - (difference2 - low) * narrower - within),
    high: plain(gap + (high - difference2) * narrower + within),
    method
  };
}
function flipsIn({ baselineOnly, candidateOnly }) {
  return { rightToWrong: baselineOnly, wrongToRight: candidateOnly };
}
function rowsIn(counts) {
  return counts.bothRight + counts.candidateOnly + counts.baselineOnly + counts.bothWrong;
}

// src/stats/score-bins.ts
var octaves = 32;
var perOctave = 2 ** 14;
var half = octaves * perOctave;
var outer = 2 ** 18;
var outerPerOctave = outer / 64;
var scoreBins = 2 * half + 2 * outer;
function binOfScore(score) {
  if (score < 0) return outer - 1 - outerPlace(-score);
  if (score > 1) return outer + 2 * half + outerPlace(score);
  const near = score < 0.5 ? score : 1 - score;
  const place3 = near === 0 ? 0 : Math.max(0, half - 1 - Math.floor((-1 - Math.log2(near)) * perOctave));
  return outer + (score < 0.5 ? place3 : 2 * half - 1 - place3);
}
function outerPlace(size) {
  const place3 = Math.floor((Math.log2(size) + 32) * outerPerOctave);
  return Math.min(outer - 1, Math.max(0, place3));
}
var emptyBins = () => ({
  positives: new Uint32Array(scoreBins),
  negatives: new Uint32Array(scoreBins),
  first: new Float64Array(scoreBins).fill(Number.NaN),
  mixed: new Uint8Array(scoreBins)
});
function countScore(bins2, score, positive) {
  const bin = binOfScore(score);
  const counts = positive ? bins2.positives : bins2.negatives;
  counts[bin] = (counts[bin] ?? 0) + 1;
  const first = bins2.first[bin] ?? Number.NaN;
  if (Number.isNaN(first)) bins2.first[bin] = score;
  else if (first !== score) bins2.mixed[bin] = 1;
}
function binnedAuc({
  positives,
  negatives,
  mixed
}) {
  let [wins, ties, allPositives, below] = [0, 0, 0, 0];
  for (let bin = 0; bin < positives.length; bin++) {
    const positive = positives[bin] ?? 0;
    const negative = negatives[bin] ?? 0;
    if (positive === 0 && negative === 0) continue;
    wins += positive * (below + negative / 2);
    if (mixed[bin] === 1) ties += positive * negative;
    allPositives += positive;
    below += negative;
  }
  const pairs = allPositives * below;
  return pairs === 0 ? void 0 : { auc: wins / pairs, within: ties / 2 / pairs };
}

// src/evaluation/scale/whole.ts
var closest2 = 2 ** -52;
var Whole = class {
  rows = 0;
  agreed = 0;
  options;
  /** By label, baseline's and candidate's answer, as three bits. */
  cells = new Float64Array(8);
  /** By column and group: who was right, of all rows and of the positive ones. */
  groups;
  paired = new Float64Array(8);
  sums;
  bins;
  triples = /* @__PURE__ */ new Map();
  labelSum = 0;
  labelMean = 0;
  constructor(options) {
    this.options = options;
    const none2 = () => ({ loss: 0, isChance: true, squares: 0, distances: 0 });
    this.sums = { baseline: none2(), candidate: none2() };
    this.groups = Array.from({ length: options.slices }, () => /* @__PURE__ */ new Map());
    const scored = options.task === "binary" && options.labelled;
    this.bins = scored ? { baseline: emptyBins(), candidate: emptyBins() } : void 0;
  }
  /** @param groups codes of the values of the slice columns */
  add(truth, baseline, candidate, groups) {
    this.rows++;
    const { task, labelled } = this.options;
    if (task === "regression") {
      this.addValue(truth, baseline, candidate);
      return;
    }
    const yes = task === "binary" ? this.addDecision(truth, baseline, candidate) : this.addClass(truth, baseline, candidate);
    if (!labelled) return;
    const place3 = (yes.candidate ? yes.baseline ? 0 : 1 : yes.baseline ? 2 : 3) + (truth === 1 ? 4 : 0);
    this.paired[place3] = (this.paired[place3] ?? 0) + 1;
    for (let column = 0; column < groups.length; column++) {
      const known2 = this.groups[column]?.get(groups[column] ?? 0);
      const counts = known2 ?? new Float64Array(8);
      if (known2 === void 0) this.groups[column]?.set(groups[column] ?? 0, counts);
      counts[place3] = (counts[place3] ?? 0) + 1;
    }
  }
  addDecision(truth, baseline, candidate) {
    const { threshold, labelled } = this.options;
    const [b, c] = [isYes(baseline, threshold), isYes(candidate, threshold)];
    if (b === c) this.agreed++;
    if (!labelled) return { baseline: b, candidate: c };
    const cell = (truth === 1 ? 4 : 0) + (b ? 2 : 0) + (c ? 1 : 0);
    this.cells[cell] = (this.cells[cell] ?? 0) + 1;
    this.addScore("baseline", truth, baseline);
    this.addScore("candidate", truth, candidate);
    return { baseline: b === (truth === 1), candidate: c === (truth === 1) };
  }
  addScore(role, truth, score) {
    if (this.bins !== void 0) countScore(this.bins[role], score, truth === 1);
    const sums = this.sums[role];
    if (!(score >= 0 && score <= 1)) sums.isChance = false;
    const chance = truth === 1 ? score : 1 - score;
    sums.loss -= Math.log(Math.min(1 - closest2, Math.max(closest2, chance)));
  }
  addClass(truth, baseline, candidate) {
    const key = `${truth},${baseline},${candidate}`;
    this.triples.set(key, (this.triples.get(key) ?? 0) + 1);
    const { isRight } = this.options;
    return { baseline: isRight("baseline", baseline, truth), candidate: isRight("candidate", candidate, truth) };
  }
  addValue(truth, baseline, candidate) {
    const gap = truth - this.labelMean;
    this.labelMean += gap / this.rows;
    this.labelSum += gap * (truth - this.labelMean);
    for (const role of _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .roles */ .Ot) {
      const error = truth - (role === "baseline" ? baseline : candidate);
      this.sums[role].squares += error * error;
      this.sums[role].distances += Math.abs(error);
    }
  }
  /** Rows by who was right: all of them, or a group of a column. */
  pairs(column, group) {
    const counts = column === void 0 ? this.paired : this.groups[column]?.get(group ?? 0) ?? new Float64Array(8);
    const at = (place3) => counts[place3] ?? 0;
    const of = (sum) => ({
      bothRight: sum(0),
      candidateOnly: sum(1),
      baselineOnly: sum(2),
      bothWrong: sum(3)
    });
    return { all: of((place3) => at(place3) + at(place3 + 4)), positive: of((place3) => at(place3 + 4)) };
  }
  /** Rows with the same answer of both. */
  get agreeing() {
    if (this.options.task === "binary") return this.agreed;
    const same = (key) => {
      const [, baseline, candidate] = key.split(",").map(Number);
      const { nameOf } = this.options;
      return nameOf("baseline", baseline ?? 0) === nameOf("candidate", candidate ?? 0);
    };
    return [...this.triples].reduce((sum, [key, count]) => sum + (same(key) ? count : 0), 0);
  }
  /** The confusion of each variant, binary. */
  get confusion() {
    return { baseline: confusionIn(this.cells, 2), candidate: confusionIn(this.cells, 1) };
  }
  /** How far off the area of either may be; undefined where there is none. */
  get aucWithin() {
    const both = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .roles */ .Ot.map((role) => this.bins && binnedAuc(this.bins[role])?.within);
    const [one, other] = both;
    return one === void 0 || other === void 0 ? void 0 : one + other;
  }
  /** A measure of all rows; undefined where this does not count it. */
  measure(measure, labels) {
    const of = (value) => ({
      baseline: value("baseline"),
      candidate: value("candidate")
    });
    const { rows, sums } = this;
    switch (measure) {
      case "auc":
        return of((role) => this.bins && binnedAuc(this.bins[role])?.auc);
      case "log-loss":
        return of((role) => sums[role].isChance ? sums[role].loss / rows : void 0);
      case "rmse":
        return of((role) => Math.sqrt(sums[role].squares / rows));
      case "mae":
        return of((role) => sums[role].distances / rows);
      case "r2":
        return of((role) => this.labelSum > 0 ? 1 - sums[role].squares / this.labelSum : void 0);
      case "precision":
      case "f1":
      case "recall":
      case "weighted-f1":
        return this.options.task === "binary" ? this.ofDecisions(measure) : this.ofClasses(measure, labels);
      default:
        return void 0;
    }
  }
  ofDecisions(measure) {
    const { baseline, candidate } = this.confusion;
    if (measure === "precision") return { baseline: precision(baseline), candidate: precision(candidate) };
    return measure === "f1" ? { baseline: f1(baseline), candidate: f1(candidate) } : void 0;
  }
  ofClasses(measure, labels) {
    const average = { precision: classPrecision, recall: classRecall, f1: classF1, "weighted-f1": classF1 };
    const of = (role) => {
      const counts = this.countsOf(role, labels);
      if (measure === "weighted-f1") return weightedAverage(counts, classF1);
      const by = measure === "precision" || measure === "recall" || measure === "f1" ? average[measure] : classF1;
      return macroAverage(counts, by);
    };
    return { baseline: of("baseline"), candidate: of("candidate") };
  }
  countsOf(role, labels) {
    const counts = /* @__PURE__ */ new Map();
    const at = (name) => {
      const found = counts.get(name) ?? { right: 0, labelled: 0, answered: 0 };
      counts.set(name, found);
      return found;
    };
    for (const [key, count] of this.triples) {
      const [truth = 0, baseline = 0, candidate = 0] = key.split(",").map(Number);
      const label = labels[truth] ?? "";
      const answer = this.options.nameOf(role, role === "baseline" ? baseline : candidate);
      at(label).labelled += count;
      at(answer).answered += count;
      if (label === answer) at(label).right += count;
    }
    return [...counts.values()];
  }
};

// src/evaluation/scale/measure-rows.ts
var exactRows = 5e5;
var emptyValue2 = "(empty)";
async function measureRows(options) {
  const { plan, gates, seed, rows, kinds: kinds2, signal, name, layout, exact = exactRows } = options;
  const truth = truthOf2(name, { features: [], ...layout }, plan);
  const collector = new Collector({
    ...{ task: plan.task, file: name, truth: truth?.of, label: layout.label, slices: layout.slices },
    keepNumbers: plan.examples === true,
    compared: () => void 0
  });
  const all = rows > exact ? new AllRows(options, truth) : void 0;
  const draw = drawing(seed, Math.min(1, exact / rows));
  let [kept, seen] = [0, 0];
  const keep = ({ row, outcomes: { baseline, candidate } }) => collector.put({ first: kept++, rows: [row], outcomes: { baseline: [baseline], candidate: [candidate] } });
  if (rows <= shuffledAtMost && all === void 0) {
    for await (const scored of (await arrange(rowByRow(options.scored), void 0, seed)).rows) keep(scored);
  } else {
    for await (const some of options.scored) {
      for (const scored of some) {
        all?.count(scored);
        if (draw(seen++)) keep(scored);
      }
      options.progress({ sent: seen, total: rows, failed: all?.unmatched ?? kept - collector.matched });
      await breathe(signal);
    }
  }
  const { columnsSent } = options;
  const answers = { plan, gates, seed, collector, truth, kinds: kinds2, signal, columnsSent, read: rows, shuffled: true };
  const drawn = await concludeCollected(answers);
  return all === void 0 ? drawn : all.conclude(drawn);
}
var AllRows = class {
  /** Rows without a usable answer of both. */
  unmatched = 0;
  options;
  truth;
  groups;
  failures = { baseline: new Failures(), candidate: new Failures() };
  whole;
  constructor(options, truth) {
    const { plan, layout, kinds: kinds2 } = options;
    this.options = options;
    this.truth = truth;
    this.groups = layout.slices.map(() => new Dictionary());
    const labels = truth?.labels.names ?? [];
    const names = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .forBoth */ .jg)(
      (role) => (answer) => classNamer(labels, kinds2[role].classes, kinds2[role].vector()).name(answer)
    );
    this.whole = new Whole({
      ...{ task: plan.task, threshold: plan.threshold, slices: layout.slices.length },
      labelled: truth !== void 0,
      isRight: rightClass(labels, kinds2),
      nameOf: (role, answer) => names[role](answer)
    });
  }
  count({ row, outcomes: { baseline, candidate } }) {
    this.failures.baseline.count(baseline);
    this.failures.candidate.count(candidate);
    if (!baseline.ok || !candidate.ok) {
      this.unmatched++;
      return;
    }
    const { slices } = this.options.layout;
    const codes2 = slices.map(({ index }, i) => this.groups[i]?.code(groupOf(row, index)) ?? 0);
    this.whole.add(this.truth?.of(row) ?? 0, baseline.value, candidate.value, codes2);
  }
  /** @param drawn what was concluded from the rows that were kept */
  conclude(drawn) {
    const { failures } = this;
    const failed2 = { baseline: failures.baseline.summary(), candidate: failures.candidate.summary() };
    const invalid = invalidationOf(failures);
    if (invalid !== void 0) return { ...drawn, measures: [], slices: [], failed: failed2, invalid };
    const codesOf = this.groups.map((names) => (value) => names.find(value));
    const labels = this.truth?.labels.names ?? [];
    return { ...concludeWhole(drawn, this.whole, this.options.plan, labels, codesOf), failed: failed2 };
  }
};
function groupOf(row, place3) {
  return canonical(textOfCell(row.cells[place3])) || emptyValue2;
}
async function* rowByRow(pieces) {
  for await (const some of pieces) yield* some;
}
function drawing(seed, share2) {
  const least = share2 * 2 ** 32;
  return (place3) => {
    let hash = Math.imul(place3 ^ seed, 2654435761);
    hash = Math.imul(hash ^ hash >>> 15, 2246822519);
    hash = Math.imul(hash ^ hash >>> 13, 3266489917);
    return (hash ^ hash >>> 16) >>> 0 < least;
  };
}

// src/evaluation/layout.ts
function layOut(dataset, wanted) {
  const places = new Map(dataset.columns.map((name, index2) => [name, index2]));
  const findings = [];
  const find = (name, what, key) => {
    const index2 = places.get(name);
    if (index2 !== void 0) return { index: index2, name };
    findings.push({ key, message: `${notThere(dataset, name)}, which ${what}. ${known(dataset, name)}` });
    return void 0;
  };
  const label = wanted.label === void 0 ? void 0 : find(wanted.label, "evaluation.label names", "evaluation.label");
  const excluded = new Set(
    wanted.exclude.flatMap((name, i) => {
      if (name === "" && dataset.nameless.length > 0) return dataset.nameless.map((column) => places.get(column));
      return [find(name, "evaluation.exclude names", `evaluation.exclude[${i}]`)?.index];
    })
  );
  const keyOfSlice = wanted.keyOfSlice ?? (() => "gates");
  const slices = wanted.slices.flatMap((name) => find(name, "a gate names as its slice", keyOfSlice(name)) ?? []);
  const features = dataset.columns.map((name, index2) => ({ index: index2, name })).filter(({ index: index2 }) => index2 !== label?.index && !excluded.has(index2));
  const index = features.find(({ name }) => dataset.nameless.includes(name));
  if (index !== void 0) findings.push({ key: "evaluation.exclude", message: aboutIndex(dataset, index) });
  if (findings.length === 0 && looksHeaderless(dataset)) {
    findings.push({ key: "evaluation.data", message: aboutHeader(dataset) });
  }
  if (features.length === 0 && findings.length === 0) {
    const message = `${dataset.name}: no column is left to be sent to the model.`;
    findings.push({ key: "evaluation.exclude", message });
  }
  const [first] = findings;
  if (first !== void 0) throw new EvaluationError("column-missing", first.message, { findings });
  return { features, slices, ...label && { label } };
}
function notThere({ header, name }, column) {
  const where = header.counts === "row" ? name : `${header.name}, line ${header.line}`;
  return `${where}: there is no column ${column === "" ? "without a name" : column}`;
}
function known(dataset, wanted) {
  const { columns, named } = dataset;
  const shown = columns.slice(0, 20).join(", ");
  const more = columns.length > 20 ? ` and ${columns.length - 20} more` : "";
  const blank = columns.find((name) => name !== wanted && name.trim() === wanted.trim());
  const meant = blank === void 0 ? (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(wanted, columns) : ` The file has ${quoted(blank, 60).replace(/^"|"$/g, "`")} with a blank: ${JSON.stringify(blank.slice(0, 60))}.`;
  const numbered = named && /^\d+$/.test(wanted) ? " Columns go by number only with evaluation.header: false." : "";
  const range = `Columns: ${shown}${more}.`;
  return `${named ? range : `Without a header columns go by number, from 0 to ${columns.length - 1}.`}${meant}${numbered}${looksHeaderless(dataset) ? ` ${noHeader}` : ""}`;
}
var noHeader = "Its first line looks like data: if the file has no header, set evaluation.header: false and give columns by number.";
function looksHeaderless({ format, named, columns }) {
  if (format !== "csv" || !named) return false;
  const numbers = columns.map((name) => name.trim() === "" ? Number.NaN : Number(name));
  if (numbers.some((number3) => !Number.isFinite(number3))) return false;
  return !numbers.every((number3, i) => number3 === i) && !numbers.every((number3, i) => number3 === i + 1);
}
function aboutHeader({ header }) {
  return `${header.name}, line ${header.line}: the header has numbers only. ${noHeader}`;
}
function aboutIndex({ header, name }, { index, name: column }) {
  const where = header.counts === "row" ? name : `${header.name}, line ${header.line}`;
  const what = column.startsWith("Unnamed") ? `column ${index + 1} has no name` : `column ${column} is the index of pandas`;
  return `${where}: ${what}, as pandas writes the number of a row; a model would take it for a feature. Write the file with index=False, or exclude it (exclude: [${JSON.stringify(column)}]).`;
}
function slicesOf(gates) {
  return [...new Set(gates.flatMap((gate) => gate.slice === void 0 ? [] : [gate.slice]))];
}

// src/evaluation/row-counters.ts
var leastRows2 = 20;
var RowCounters = class {
  file;
  left;
  rows = 0;
  constructor(file, { features }) {
    this.file = file;
    this.left = features.flatMap((column) => [
      { column, first: 0 },
      { column, first: 1 }
    ]);
  }
  look({ cells }) {
    const number3 = this.rows++;
    if (this.left.length === 0) return;
    this.left = this.left.filter(({ column, first }) => textOfCell(cells[column.index]) === String(first + number3));
  }
  get warnings() {
    if (this.rows < leastRows2) return [];
    return this.left.map(
      ({ column: { name } }) => `${this.file}: column ${name} counts the rows, and is sent to the model. If the model was not trained on it, exclude it (evaluation.exclude).`
    );
  }
};

// src/evaluation/scan.ts
var tooLarge = `the row is larger than the ${largestBody} bytes that SageMaker takes a request.`;
var mostLabels = 1e3;
var mostGroups3 = 1e3;
async function scanData(dataset, layout, truth, plan, passed = () => {
}) {
  const found = new Findings(dataset, layout, plan);
  const types = new ColumnTypes(dataset, layout);
  const counters = new RowCounters(dataset.name, layout);
  const needed = new Set([...layout.features, ...layout.slices, layout.label].flatMap((column) => column?.index ?? []));
  let rows = 0;
  for await (const row of dataset.read(needed, (flaw) => found.flaw(flaw, flaw.kind, flaw.what))) {
    rows++;
    passed(row, truth === void 0 ? 0 : found.label(row, truth));
    found.groups(row);
    found.sending(row);
    types.look(row);
    counters.look(row);
  }
  found.refuse(rows, types);
  if (rows === 0)
    throw new EvaluationError("data-empty", `${dataset.name} has no rows below its header.`, {
      key: "evaluation.data"
    });
  truth?.check();
  const asText = plan.contentType === "application/json" ? types.warnings : [];
  const groups = new Map(found.groupsOf.map(({ column, names }) => [column.name, names]));
  const warnings = [...types.commaWarnings, ...asText, ...counters.warnings];
  return { rows, numeric: types.numeric, groups, warnings };
}
var Findings = class {
  dataset;
  layout;
  plan;
  flaws = /* @__PURE__ */ new Map();
  labels = /* @__PURE__ */ new Map();
  counts = /* @__PURE__ */ new Map();
  groupsOf;
  constructor(dataset, layout, plan) {
    this.dataset = dataset;
    this.layout = layout;
    this.plan = plan;
    this.groupsOf = layout.slices.map((column) => ({ column, names: /* @__PURE__ */ new Map() }));
  }
  flaw(where, kind, what) {
    const column = where.column === void 0 ? void 0 : { number: where.column };
    tallyIn(this.flaws, kind).add(where, what, column);
  }
  /** @returns the code of the label; 0 where it has none */
  label(row, truth) {
    const { label } = this.layout;
    if (label === void 0) return 0;
    const problem2 = truth.problem(row);
    if (problem2 !== void 0) {
      tallyIn(this.labels, problem2.kind).add(row, `${problem2.what}.`, { number: label.index + 1, name: label.name });
      return 0;
    }
    if (this.plan.task === "regression") return 0;
    const text = canonical(textOfCell(row.cells[label.index]));
    const known2 = this.counts.get(text);
    if (known2 !== void 0) known2.rows++;
    else if (this.counts.size <= mostLabels) this.counts.set(text, { rows: 1, place: placeOf(row) });
    return this.counts.size <= mostLabels ? truth.of(row) : 0;
  }
  /** What no request can hold. */
  sending(row) {
    let bytes = 0;
    for (const { index, name } of this.layout.features) {
      const cell = row.cells[index];
      if (typeof cell === "string") bytes += cell.length;
      if (!(cell instanceof JsonCell)) continue;
      bytes += cell.json.length;
      if (this.plan.contentType !== "text/csv" || !cell.nested) continue;
      tallyIn(this.flaws, "nested").add(row, nestedInCsv, { number: index + 1, name });
    }
    if (bytes > largestBody) tallyIn(this.flaws, "size").add(row, tooLarge);
  }
  groups({ cells }) {
    for (const { column, names } of this.groupsOf) {
      const name = textOfCell(cells[column.index]);
      if (names.size <= mostGroups3) names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  /** @throws EvaluationError */
  refuse(rows, types) {
    const found = [];
    const add = (key, message) => {
      if (message !== void 0) found.push({ key, message });
    };
    if (!this.dataset.named) add("evaluation.header", types.headerAsData);
    for (const [kind, tally] of this.flaws) {
      add(kind === "nested" ? "evaluation.content-type" : "evaluation.data", tally.sentence);
    }
    for (const tally of this.labels.values()) add("evaluation.label", tally.sentence);
    const inLabels = found.length;
    add("evaluation.label", this.tooManyLabels(rows));
    for (const { column, names } of this.groupsOf) {
      if (names.size > mostGroups3)
        add(
          "gates",
          `${this.dataset.name}: column ${column.name} has more than ${mostGroups3} values, too many to slice by.`
        );
    }
    add("evaluation.data", types.decimalCommas);
    const [first] = found;
    if (first === void 0) return;
    const code = inLabels === 0 && first.key === "evaluation.label" ? "label-unusable" : this.labels.size > 0 ? "label-unusable" : "data-broken";
    const more = found.length === 1 ? "" : ` And ${found.length - 1} more of another kind: ${found.slice(1).map(({ message }) => message).join(" ")}`;
    throw new EvaluationError(code, `${first.message}${more}`, { findings: found });
  }
  tooManyLabels(rows) {
    const { label } = this.layout;
    const { counts, dataset, plan } = this;
    if (label === void 0) return void 0;
    if (plan.task === "multiclass" && counts.size > mostLabels) {
      return `${dataset.name}: column ${label.name} has more than ${mostLabels} different labels in ${rows.toLocaleString("en-US")} rows. Is it the right column?`;
    }
    if (plan.task !== "binary" || counts.size <= 2) return void 0;
    const sorted = [...counts].toSorted(([, a], [, b]) => b.rows - a.rows);
    const shown = sorted.slice(0, 6).map(([name, { rows: rows2, place: place3 }], i) => {
      const first = i < 2 ? "" : `, first in ${place3}`;
      return `${quoted(name)} (${rows2.toLocaleString("en-US")} row${rows2 === 1 ? "" : "s"}${first})`;
    });
    const number3 = counts.size > mostLabels ? `more than ${mostLabels}` : counts.size;
    const more = counts.size > shown.length ? " and others" : "";
    return `${dataset.name}: column ${label.name} has ${number3} different labels, and a binary task has two: ${shown.join(", ")}${more}. Spell them alike, leave the rows out, or set task: multiclass.`;
  }
};
function tallyIn(tallies, kind) {
  const tally = tallies.get(kind) ?? new Tally();
  tallies.set(kind, tally);
  return tally;
}

// src/evaluation/batch/as-is.ts
function asIsShape(dataset, { features, label, slices }, { contentType }, { instanceCount }) {
  const no = (why) => ({ ok: false, why });
  const objects = dataset.files.flatMap(({ object: object2 }) => object2 ?? []);
  const [first] = objects;
  if (first === void 0 || objects.length < dataset.files.length) return no("the data lies in the workspace");
  if (contentType !== "text/csv") return no("each row goes to the models as a document of its own");
  if (dataset.format !== "csv" || dataset.named) {
    return no("only CSV without a header (evaluation.header: false) is scored as it lies");
  }
  if (dataset.separator !== void 0) return no(`its cells are separated by ${JSON.stringify(dataset.separator)}`);
  if (!dataset.columns.every((name, i) => name === String(i))) return no("columns stand in the names of folders");
  const taken = [...features, ...slices, ...label ? [label] : []];
  if (taken.some(({ index }) => index === 0)) {
    return no('its first column is not excluded, so nothing can be the id of a row (evaluation.exclude: ["0"])');
  }
  const least = Math.max(2, instanceCount);
  if (objects.length < least) {
    return no(
      `it has ${objects.length === 1 ? "one object" : `${objects.length} objects`}, and ${least} are the least that keep ${instanceCount === 1 ? "a job" : `${instanceCount} instances`} busy`
    );
  }
  const prefix2 = commonPrefix(objects);
  if (prefix2 === void 0) return no("it lies in several buckets");
  const names = objects.map(({ key }) => key.slice(prefix2.length));
  if (new Set(names.map(baseName)).size < names.length) {
    return no("several objects have the same name in different folders, and so would their answers");
  }
  const filter = inputFilter(
    features.map(({ index }) => index),
    dataset.columns.length
  );
  if (filter.length > longestFilter)
    return no(`which columns a model gets takes more than the ${longestFilter} characters of a filter`);
  return {
    ok: true,
    shape: {
      prefix: `s3://${first.bucket}/${prefix2}`,
      columns: dataset.columns.length,
      filter,
      slices: slices.map(({ index }) => index),
      ...label && { label: label.index },
      objects: objects.map(({ etag }, i) => ({ name: names[i] ?? "", ...etag !== void 0 && { etag } }))
    }
  };
}
function inputFilter(features, columns) {
  const [first = 0] = features;
  const isRest = features.every((index, i) => index === first + i) && first + features.length === columns;
  return isRest ? `$[${first}:]` : `$[${features.join(",")}]`;
}
function commonPrefix(objects) {
  const [first] = objects;
  if (first === void 0 || objects.some(({ bucket }) => bucket !== first.bucket)) return void 0;
  return commonFolder(objects.map(({ key }) => key));
}

// src/evaluation/batch/canary-draw.ts
var CanaryDraw = class {
  kept = [];
  uniform;
  seen = 0;
  constructor(seed) {
    this.uniform = (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_3__/* .mulberry32 */ .s)(seed);
  }
  /** @param key what is known of the row without a model */
  pass(body, key = "") {
    this.seen++;
    if (this.kept.length < canaryRows) {
      this.kept.push({ body: ownText(body), key: ownText(key) });
      return;
    }
    const place3 = Math.floor(this.uniform() * this.seen);
    if (place3 < canaryRows) this.kept[place3] = { body: ownText(body), key: ownText(key) };
  }
};

// src/evaluation/batch/read-as-is.ts


// src/evaluation/batch/raw-lines.ts
async function* rawLines(bytes) {
  const decoder4 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let rest = "";
  for await (const chunk of bytes) {
    const pieces = (rest + decoder4.decode(chunk, { stream: true })).split("\n");
    rest = pieces.pop() ?? "";
    if (pieces.length > 0) yield pieces;
  }
  const last = rest + decoder4.decode();
  if (last !== "") yield [last];
}
function rawFlaw(line, columns, number3) {
  if (line.trim() === "") return "is blank";
  if (line.endsWith("\r")) return "ends in CR LF, and the models would get the CR";
  if (number3 === 1 && line.startsWith("\uFEFF")) return "begins with a byte order mark";
  const cells = cellsOf4(line);
  if (cells === void 0) return "is not a row by itself: a cell has a line end, or a quote is missing";
  if (cells.length !== columns) return `has ${cells.length} cells, and the first row has ${columns}`;
  return cells[0]?.trim() === "" ? "has no id in its first column" : void 0;
}
function cellsOf4(line) {
  if (!line.includes('"')) return line.split(",");
  try {
    return recordOf(line);
  } catch {
    return void 0;
  }
}

// src/evaluation/batch/read-as-is.ts
async function readAsIs({ plan, shape, files, seed, signal, progress }) {
  const { columns, objects } = shape;
  const column = plan.label === void 0 ? void 0 : { index: 1, name: plan.label };
  const truth = truthOf2(shape.prefix, { features: [], slices: [], ...column && { label: column } }, plan);
  const keyOf = keyCells(shape);
  const beginnings = new Beginnings();
  const draw = new CanaryDraw(seed);
  const shards = [];
  let rows = 0;
  const isSmall = ({ object: object2 }) => (object2?.bytes ?? largestAhead) < largestAhead;
  const open3 = async (file) => isSmall(file) ? wholeOf(await file.stream()) : file.stream();
  for await (const [file, bytes] of ahead(files, isSmall, open3)) {
    const { name = "", etag } = objects[shards.length] ?? {};
    let number3 = 0;
    try {
      for await (const lines of rawLines(notZipped(bytes))) {
        for (const line of lines) {
          number3++;
          const flaw = rawFlaw(line, columns, number3);
          if (flaw !== void 0) return { ok: false, why: `${file.name}, line ${number3} ${flaw}` };
          const row = { number: number3, file: { name: file.name, counts: "line" }, line: number3, cells: keyOf(line) };
          const problem2 = truth?.problem(row);
          if (problem2 !== void 0) return { ok: false, why: `${file.name}, line ${number3}: ${problem2.what}` };
          if (number3 === 1) beginnings.look(file.name, line);
          draw.pass(line);
        }
        progress(rows + number3);
        await breathe(signal);
      }
    } catch (error) {
      const why = error instanceof Zipped ? "is compressed" : isGarbled(error) ? "is not UTF-8" : void 0;
      if (isChanged(error)) throw changed(file.name, error);
      if (why === void 0) throw error;
      return { ok: false, why: `${file.name} ${why}` };
    }
    rows += number3;
    const size = file.object?.bytes;
    shards.push({
      name,
      rows: number3,
      ...etag !== void 0 && { etag },
      ...size !== void 0 && { bytes: size }
    });
  }
  return { ok: true, shards, rows, canary: draw.kept.map(({ body }) => body) };
}
var Beginnings = class {
  known = /* @__PURE__ */ new Map();
  look(name, line) {
    const beginning2 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(line).digest("base64");
    const other = this.known.get(beginning2);
    if (other === void 0) {
      this.known.set(beginning2, name);
      return;
    }
    const message = `${name}, line 1: the same as line 1 of ${other}. A header? Then leave evaluation.header: false out. The same rows twice? Then remove one of the files.`;
    throw new EvaluationError("data-broken", message, { key: "evaluation.data" });
  }
};
var Zipped = class extends Error {
};
async function* notZipped(bytes) {
  let isFirst = true;
  for await (const piece of bytes) {
    if (isFirst && isGzip(piece)) throw new Zipped();
    isFirst = isFirst && piece.length === 0;
    yield piece;
  }
}




/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mulberry32)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// src/stats/random.ts
var { imul } = Math;
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}




/***/ })

};
