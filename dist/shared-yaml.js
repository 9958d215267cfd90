export const id = 860;
export const ids = [860];
export const modules = {

/***/ 1860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ FILE_KEYS),
/* harmony export */   Cu: () => (/* binding */ readSchedule),
/* harmony export */   D6: () => (/* binding */ readGates),
/* harmony export */   FW: () => (/* binding */ require_dist),
/* harmony export */   G9: () => (/* binding */ readCandidate),
/* harmony export */   Ip: () => (/* binding */ readRehearse),
/* harmony export */   KJ: () => (/* binding */ PLAN_INPUTS),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   L$: () => (/* binding */ variantName),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   Lu: () => (/* binding */ readEvaluation),
/* harmony export */   N_: () => (/* binding */ readLoad),
/* harmony export */   O$: () => (/* binding */ readAuto),
/* harmony export */   Uw: () => (/* binding */ readMetrics),
/* harmony export */   WJ: () => (/* binding */ INPUT_DEFAULTS),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   bn: () => (/* binding */ ACTION_INPUTS),
/* harmony export */   cU: () => (/* binding */ readFinalBake),
/* harmony export */   ei: () => (/* binding */ promotionFile),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   kK: () => (/* binding */ isResourceName),
/* harmony export */   oD: () => (/* binding */ openSource),
/* harmony export */   v8: () => (/* binding */ checkLabel),
/* harmony export */   wK: () => (/* binding */ readValue),
/* harmony export */   y5: () => (/* binding */ CANDIDATE_INPUTS),
/* harmony export */   zY: () => (/* binding */ endpointName)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6210);
/* harmony import */ var _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5888);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4150);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1015);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);





// node_modules/yaml/dist/nodes/identity.js
var require_identity = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar3(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar3;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path2) {
      const ctrl = callVisitor(key, node, visitor, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visit_(key, ctrl, visitor, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path2 = Object.freeze(path2.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path2 = Object.freeze(path2.concat(node));
          const ck = visit_("key", node.key, visitor, path2);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path2);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path2) {
      const ctrl = await callVisitor(key, node, visitor, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visitAsync_(key, ctrl, visitor, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path2 = Object.freeze(path2.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path2 = Object.freeze(path2.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path2);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path2);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path2) {
      if (typeof visitor === "function")
        return visitor(key, node, path2);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path2);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path2);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path2);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path2);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path2);
      return void 0;
    }
    function replaceNode(key, path2, node) {
      const parent = path2[path2.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value2, arg, ctx) {
      if (Array.isArray(value2))
        return value2.map((v, i) => toJS(v, String(i), ctx));
      if (value2 && typeof value2.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value2))
          return value2.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value2, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value2.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value2 === "bigint" && !ctx?.keep)
        return Number(value2);
      return value2;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value2) => !value2 || typeof value2 !== "function" && typeof value2 !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value2) {
        super(identity.SCALAR);
        this.value = value2;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value2, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value2) && !t.format);
    }
    function createNode(value2, tagName, ctx) {
      if (identity.isDocument(value2))
        value2 = value2.contents;
      if (identity.isNode(value2))
        return value2;
      if (identity.isPair(value2)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value2);
        return map;
      }
      if (value2 instanceof String || value2 instanceof Number || value2 instanceof Boolean || typeof BigInt !== "undefined" && value2 instanceof BigInt) {
        value2 = value2.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value2 && typeof value2 === "object") {
        ref = sourceObjects.get(value2);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value2));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value2, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value2, tagName, schema.tags);
      if (!tagObj) {
        if (value2 && typeof value2.toJSON === "function") {
          value2 = value2.toJSON();
        }
        if (!value2 || typeof value2 !== "object") {
          const node2 = new Scalar.Scalar(value2);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value2 instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value2) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value2, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value2, ctx) : new Scalar.Scalar(value2);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path2, value2) {
      let v = value2;
      for (let i = path2.length - 1; i >= 0; --i) {
        const k = path2[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path2, value2) {
        if (isEmptyPath(path2))
          this.add(value2);
        else {
          const [key, ...rest] = path2;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value2);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value2));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        const [key, ...rest] = path2;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value2) {
        const [key, ...rest] = path2;
        if (rest.length === 0) {
          this.set(key, value2);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value2);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value2));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text2;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text2.length <= endStep)
        return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text2, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text2, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text2[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text2[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text2;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text2;
      if (onFold)
        onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text2.length;
        if (fold === 0)
          res = `
${indent}${text2.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text2[fold]}\\`;
          res += `
${indent}${text2.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text2, i, indent) {
      let end = i;
      let start2 = i + 1;
      let ch = text2[start2];
      while (ch === " " || ch === "	") {
        if (i < start2 + indent) {
          ch = text2[++i];
        } else {
          do {
            ch = text2[++i];
          } while (ch && ch !== "\n");
          end = i;
          start2 = i + 1;
          ch = text2[start2];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start2 = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start2 > limit)
            return true;
          start2 = i + 1;
          if (strLen - start2 <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value2, ctx) {
      const json = JSON.stringify(value2);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value2) ? "  " : "");
      let str = "";
      let start2 = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start2, i) + "\\ ";
          i += 1;
          start2 = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start2, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start2 = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start2, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start2 = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start2 ? str + json.slice(start2) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value2, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value2.includes("\n") || /[ \t]\n|\n[ \t]/.test(value2))
        return doubleQuotedString(value2, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value2) ? "  " : "");
      const res = "'" + value2.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value2, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value2.includes('"');
        const hasSingle = value2.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value2, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value: value2 }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value2)) {
        return quotedString(value2, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value2) ? "  " : "");
      const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value2, lineWidth, indent.length);
      if (!value2)
        return literal2 ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value2.length; endStart > 0; --endStart) {
        const ch = value2[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value2.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value2 === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value2 = value2.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value2.length; ++startEnd) {
        const ch = value2[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start2 = value2.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start2) {
        value2 = value2.substring(start2.length);
        start2 = start2.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal2) {
        const foldedValue = value2.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start2}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value2 = value2.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start2}${value2}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value: value2 } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value2.includes("\n") || inFlow && /[[\]{},]/.test(value2)) {
        return quotedString(value2, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value2)) {
        return implicitKey || inFlow || !value2.includes("\n") ? quotedString(value2, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value2.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value2)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value2, ctx);
        }
      }
      const str = value2.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value2, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value: value2 }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value2 == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value2 == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value2 == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value2)) {
        vsb = !!value2.spaceBefore;
        vcb = value2.commentBefore;
        valueComment = value2.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value2 && typeof value2 === "object")
          value2 = doc.createNode(value2);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value2))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value2) && !value2.flow && !value2.tag && !value2.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value2, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value2)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value2.flow ?? value2.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__require */ .ki)("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value2) => value2 === MERGE_KEY || typeof value2 === "symbol" && value2.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value2) {
      const source = resolveAliasValue(ctx, value2);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value2) {
      const source = resolveAliasValue(ctx, value2);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value3] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value3);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value3,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value2) {
      return ctx && identity.isAlias(value2) ? value2.resolve(ctx.doc, ctx) : value2;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value: value2 }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value2);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value2);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value2, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value2, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value2, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value2, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value2 = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value2;
      }
      clone(schema) {
        let { key, value: value2 } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value2))
          value2 = value2.clone(schema);
        return new _Pair(key, value2);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start: start2, end } = flowChars;
      if (lines.length === 0) {
        return start2 + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start2;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start2}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value2) => {
          if (typeof replacer === "function")
            value2 = replacer.call(obj, key, value2);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value2 !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value2, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value2] of obj)
            add(key, value2);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value2) {
        this.add(new Pair.Pair(key, value2), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value2) {
        this.items.push(value2);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value2) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value2))
          prev.value = value2;
        else
          this.items[idx] = value2;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string2 = {
      identify: (value2) => typeof value2 === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string2;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value2) => value2 == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value2) => typeof value2 === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value: value2 }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value2 === sv)
            return source;
        }
        return value2 ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value: value2 }) {
      if (typeof value2 === "bigint")
        return String(value2);
      const num = typeof value2 === "number" ? value2 : Number(value2);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value2, -0) ? "-0" : JSON.stringify(value2);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value2) => typeof value2 === "bigint" || Number.isInteger(value2);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value: value2 } = node;
      if (intIdentify(value2) && value2 >= 0)
        return prefix + value2.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value2) => intIdentify(value2) && value2 >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value2) => intIdentify(value2) && value2 >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null2 = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string2.string,
      _null2.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value2) {
      return typeof value2 === "bigint" || Number.isInteger(value2);
    }
    var stringifyJSON = ({ value: value2 }) => JSON.stringify(value2);
    var jsonScalars = [
      {
        identify: (value2) => typeof value2 === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value2) => value2 == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value2) => typeof value2 === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value: value2 }) => intIdentify(value2) ? value2.toString() : JSON.stringify(value2)
      },
      {
        identify: (value2) => typeof value2 === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__require */ .ki)("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value2) => value2 instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value: value2 }, ctx, onComment, onChompKeep) {
        if (!value2)
          return "";
        const buf = value2;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs3 = new YAMLSeq.YAMLSeq(schema);
      pairs3.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value2;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value2 = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys3 = Object.keys(it);
            if (keys3.length === 1) {
              key = keys3[0];
              value2 = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys3.length} keys`);
            }
          } else {
            key = it;
          }
          pairs3.items.push(Pair.createPair(key, value2, ctx));
        }
      return pairs3;
    }
    var pairs2 = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs2;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs2 = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value2;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value2 = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value2);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs2.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value2) => value2 instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs2.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value: value2, source }, ctx) {
      const boolObj = value2 ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value2 ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value2) => value2 === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value2) => value2 === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value2) => typeof value2 === "bigint" || Number.isInteger(value2);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value: value2 } = node;
      if (intIdentify(value2)) {
        const str = value2.toString(radix);
        return value2 < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value2) {
        if (typeof value2 !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value2}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value2) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value2) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value2 of iterable) {
            if (typeof replacer === "function")
              value2 = replacer.call(iterable, value2, value2);
            set2.items.push(Pair.createPair(value2, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value2) => value2 instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value: value2 } = node;
      let num = (n) => n;
      if (typeof value2 === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value2) || !isFinite(value2))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value2 < 0) {
        sign = "-";
        value2 *= num(-1);
      }
      const _60 = num(60);
      const parts = [value2 % _60];
      if (value2 < 60) {
        parts.unshift(0);
      } else {
        value2 = (value2 - parts[0]) / _60;
        parts.unshift(value2 % _60);
        if (value2 >= 60) {
          value2 = (value2 - parts[0]) / _60;
          parts.unshift(value2);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value2) => typeof value2 === "bigint" || Number.isInteger(value2),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value2) => value2 instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value: value2 }) => value2?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null2 = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string2.string,
      _null2.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs2.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null2 = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas2 = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string2.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null2.nullTag,
      omap: omap.omap,
      pairs: pairs2.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs2.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas2.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys3 = Array.from(schemas2.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys3} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys3 = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys3}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string2 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string2.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value2, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value2 === void 0 ? null : this.createNode(value2, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value2) {
        if (assertCollection(this.contents))
          this.contents.add(value2);
      }
      /** Adds a value to the document. */
      addIn(path2, value2) {
        if (assertCollection(this.contents))
          this.contents.addIn(path2, value2);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value2, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value2 = replacer.call({ "": value2 }, "", value2);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value2, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value2, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value2, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        if (Collection.isEmptyPath(path2)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        if (Collection.isEmptyPath(path2))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path2) {
        if (Collection.isEmptyPath(path2))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path2) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value2) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value2);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value2);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value2) {
        if (Collection.isEmptyPath(path2)) {
          this.contents = value2;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path2), value2);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path2, value2);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError2 = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError2;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start2 = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start2 ?? (start2 = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start2 ?? (start2 = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start2 ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start: start2, key, sep, value: value2 } = collItem;
        const keyProps = resolveProps.resolveProps(start2, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start2[start2.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start2, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value2,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value2?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value2 ? composeNode(ctx, value2, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value2, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start: start2, value: value2 } of bs.items) {
        const props = resolveProps.resolveProps(start2, {
          indicator: "seq-item-ind",
          next: value2,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value2) {
            if (value2?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value2 ? composeNode(ctx, value2, props, onError) : composeEmptyNode(ctx, props.end, start2, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value2, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start: start2, key, sep, value: value2 } = collItem;
        const props = resolveProps.resolveProps(start2, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value2) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start2) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep && !props.found) {
          const valueNode = value2 ? composeNode(ctx, value2, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value2))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start2, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value2,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value2) {
            if ("source" in value2 && value2.source?.[0] === ":")
              onError(value2, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value2 ? composeNode(ctx, value2, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value2))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar2, onError) {
      const start2 = scalar2.offset;
      const header = parseBlockScalarHeader(scalar2, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start2, start2, start2] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar2.source ? splitLines(scalar2.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value3 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start2 + header.length;
        if (scalar2.source)
          end2 += scalar2.source.length;
        return { value: value3, type, comment: header.comment, range: [start2, end2, end2] };
      }
      let trimIndent = scalar2.indent + header.indent;
      let offset = scalar2.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value2 = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value2 += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value2 += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value2 += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value2 += "\n";
          else
            sep = "\n";
        } else {
          value2 += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value2 += "\n" + lines[i][0].slice(trimIndent);
          if (value2[value2.length - 1] !== "\n")
            value2 += "\n";
          break;
        default:
          value2 += "\n";
      }
      const end = start2 + header.length + scalar2.source.length;
      return { value: value2, type, comment: header.comment, range: [start2, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar2, strict, onError) {
      const { offset, type, source, end } = scalar2;
      let _type;
      let value2;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value2 = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value2 = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value2 = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar2, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value: value2,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value: value2, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value2, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value2, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar2;
      try {
        const res = tag.resolve(value2, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar2 = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar2 = new Scalar.Scalar(value2);
      }
      scalar2.range = range;
      scalar2.source = value2;
      if (type)
        scalar2.type = type;
      if (tagName)
        scalar2.tag = tagName;
      if (tag.format)
        scalar2.format = tag.format;
      if (comment)
        scalar2.comment = comment;
      return scalar2;
    }
    function findScalarTagByName(schema, value2, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value2))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value2, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value2)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value2)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start: start2, value: value2, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start2, {
        indicator: "doc-start",
        next: value2 ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value2 && (value2.type === "block-map" || value2.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value2 ? composeNode.composeNode(ctx, value2, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start2, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__require */ .ki)("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors3 = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors3.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors3.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors3.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors3.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors3.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors3 = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors3.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value2, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value: value2 }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value2, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value: value2 }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start: start2, key, sep, value: value2 }) {
      let res = "";
      for (const st of start2)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value2)
        res += stringifyToken(value2);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path2) => {
      let item = cst;
      for (const [field, index] of path2) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path2) => {
      const parent = visit2.itemAtPath(cst, path2.slice(0, -1));
      const field = path2[path2.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path2, item, visitor) {
      let ctrl = visitor(item, path2);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path2.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path2);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path2) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar3 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar3;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start2 = this.lineStarts[low - 1];
          return { line: low, col: offset - start2 + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__require */ .ki)("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar2) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start2 = getFirstKeyStartProps(prev);
          let sep;
          if (scalar2.end) {
            sep = scalar2.end;
            sep.push(this.sourceToken);
            delete scalar2.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar2.offset,
            indent: scalar2.indent,
            items: [{ start: start2, key: scalar2, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar2);
      }
      *blockScalar(scalar2) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar2.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar2.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start2 = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start2 = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start2.push(this.sourceToken);
                map.items.push({ start: start2 });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start2.push(this.sourceToken);
                map.items.push({ start: start2, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start3 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start3, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start3 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start3, key, sep }]
                  });
                } else if (start2.length > 0) {
                  it.sep = it.sep.concat(start2, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start: start2, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start: start2, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start: start2 });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start: start2, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            start2.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: start2, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: start2, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start2, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start2.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors3 = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors3.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors3.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors3.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors3.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors3.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value2, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value2 === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value2) && !_replacer)
        return value2.toString(options);
      return new Document.Document(value2, _replacer, options).toString(options);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors3 = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors3.YAMLError;
    exports.YAMLParseError = errors3.YAMLParseError;
    exports.YAMLWarning = errors3.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// src/config/mistake.ts
var longestShown = 60;
function dotted(path2) {
  return path2.map((key, index) => typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`).join("");
}
function pathOf(key) {
  return Array.from(key.matchAll(/\[(\d+)\]|([^.[\]]+)/g), ([, index, name]) => name ?? Number(index));
}
function show(value2) {
  if (Array.isArray(value2)) return "a list";
  if (typeof value2 === "object" && value2 !== null) return "a map";
  if (typeof value2 !== "string") return String(value2);
  const text2 = JSON.stringify((0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(value2.slice(0, 4 * longestShown)));
  return text2.length > longestShown ? `${text2.slice(0, longestShown - 4)}..."` : text2;
}
function listing(words, last = "and") {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

// src/config/error-text.ts
function wanted(allowed) {
  return { error: (issue) => `${problemOfIssue(issue)}. ${allowed}` };
}
function problemOf(value2, expected) {
  if (value2 === void 0) return "is missing";
  if (value2 === null) return "has no value";
  if (Array.isArray(value2) || typeof value2 === "object") return `is ${show(value2)}, not ${expected}`;
  if (typeof value2 === "string" && expected === "a number" && value2.trim() !== "" && Number.isFinite(Number(value2)))
    return `${show(value2)} is in quotes, which makes it text`;
  if (typeof value2 === "string" && /^\s*[[{]/.test(value2) && /^a (list|map)/.test(expected))
    return `${show(value2)} is text, not ${expected}: take the quotes around it away`;
  return `${show(value2)} is not ${expected}`;
}
var kinds = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  record: "a map"
};
function problemOfIssue(issue) {
  const value2 = issue.input;
  switch (issue.code) {
    case "invalid_type":
      return problemOf(value2, kinds[issue.expected] ?? issue.expected);
    case "too_small":
      if (value2 === "" || Array.isArray(value2) && value2.length === 0) return "is empty";
      return `${show(value2)} is ${issue.inclusive === false ? "not above" : "below"} ${issue.minimum}`;
    case "too_big":
      if (Array.isArray(value2)) return `has ${value2.length} entries, more than ${issue.maximum}`;
      if (typeof value2 === "string") return `${show(value2)} has ${value2.length} characters, more than ${issue.maximum}`;
      return `${show(value2)} is ${issue.inclusive === false ? "not below" : "above"} ${issue.maximum}`;
    case "invalid_format":
      return value2 === "" ? "is empty" : `${show(value2)} does not fit`;
    case "invalid_value":
    case "invalid_union":
      return problemOf(value2, "allowed here");
    default:
      return `${show(value2)} cannot be used`;
  }
}

// src/config/units.ts
var SECOND = 1e3;
var MINUTE = 60 * SECOND;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
var units = [
  { unit: "d", ms: DAY },
  { unit: "h", ms: HOUR },
  { unit: "m", ms: MINUTE },
  { unit: "s", ms: SECOND },
  { unit: "ms", ms: 1 }
];
var unitNames = "ms, s, m, h, d";
var understood = (value2) => ({ ok: true, value: value2 });
var refused = (problem) => ({ ok: false, problem });
function parseDuration(written2) {
  const text2 = /^(\d+(\.\d+)? *(ms|s|m|h|d) *)+$/.test(written2) ? written2.replaceAll(" ", "") : written2;
  if (text2 === "") return refused("it is empty");
  let ms = 0;
  let position = 0;
  let largest = Number.POSITIVE_INFINITY;
  while (position < text2.length) {
    const number3 = /^\d+(?:\.\d+)?/.exec(text2.slice(position))?.[0];
    if (number3 === void 0) return refused(`a number is expected at position ${position + 1}`);
    const name = /^[^\d.]*/.exec(text2.slice(position + number3.length))?.[0] ?? "";
    if (name === "")
      return refused(position === 0 ? "it has no unit" : `the number at position ${position + 1} has no unit`);
    const unit = units.find((known) => known.unit === name);
    const unitPosition = position + number3.length + 1;
    if (unit === void 0)
      return refused(`${JSON.stringify(name)} at position ${unitPosition} is not one of the units ${unitNames}`);
    if (unit.ms >= largest)
      return refused(`the unit at position ${unitPosition} must be smaller than the one before it`);
    ms += Number(number3) * unit.ms;
    largest = unit.ms;
    position += number3.length + name.length;
  }
  return understood(Math.round(ms * 1e3) / 1e3);
}
function formatDuration(ms) {
  let rest = ms;
  let text2 = "";
  for (const { unit, ms: size } of units) {
    const count = size === 1 ? Math.round(rest * 1e3) / 1e3 : Math.floor(rest / size);
    if (count === 0) continue;
    text2 += `${count}${unit}`;
    rest -= count * size;
  }
  return text2 === "" ? "0s" : text2;
}
function parseShare(text2) {
  const digits = percentDigits(text2);
  return digits.ok ? understood(Number(`${digits.value}e-2`)) : digits;
}
function parsePercent(text2) {
  const digits = percentDigits(text2);
  return digits.ok ? understood(Number(digits.value)) : digits;
}
function formatShare(share3) {
  return formatPercent(Number((share3 * 100).toPrecision(12)));
}
function formatPercent(percent2) {
  return `${percent2}%`;
}
function percentDigits(text2) {
  const digits = /^\d+(?:\.\d+)?/.exec(text2)?.[0];
  if (digits === void 0) return refused("a number is expected at position 1");
  const rest = text2.slice(digits.length).trimStart();
  if (rest === "") return refused("it has no unit");
  if (rest !== "%") return refused(`"%" is expected at position ${digits.length + 1}`);
  return understood(digits);
}
function parseTimes(text2) {
  const number3 = /^\d+(?:\.\d+)?/.exec(text2)?.[0];
  if (number3 === void 0) return refused("a number is expected at position 1");
  const rest = text2.slice(number3.length).trimStart();
  if (rest === "") return refused("it has no unit");
  return rest === "x" ? understood(Number(number3)) : refused(`"x" is expected at position ${number3.length + 1}`);
}
var perSecond = { "/s": 1, "/m": 1 / 60, "/min": 1 / 60, "/h": 1 / 3600 };
function parseRate(text2) {
  const number3 = /^\d+(?:\.\d+)?/.exec(text2)?.[0];
  if (number3 === void 0) return refused("a number is expected at position 1");
  const rest = text2.slice(number3.length);
  if (rest === "") return refused("it has no unit");
  const each = Object.hasOwn(perSecond, rest) ? perSecond[rest] : void 0;
  if (each !== void 0) return understood(Number(number3) * each);
  return refused(`"/s", "/min", "/m" or "/h" is expected at position ${number3.length + 1}`);
}
function parseBreaches(text2) {
  const [, count, of] = /^(\d+)\s+of\s+(\d+)$/.exec(text2) ?? [];
  if (count === void 0 || of === void 0) return refused('it is not of the form "N of M"');
  const breaches2 = { count: Number(count), of: Number(of) };
  if (breaches2.count < 1) return refused("it needs at least 1 minute");
  if (breaches2.count > breaches2.of) return refused(`${count} minutes out of ${of} cannot happen`);
  if (breaches2.of > 60) return refused(`${of} minutes are more than 60`);
  return understood(breaches2);
}

// src/config/scalars.ts
function number2(range, example4) {
  const say = numberWanted("a number", range, example4);
  return within((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(say), range, say);
}
function integer(range, example4) {
  const say = numberWanted("a whole number", range, example4);
  return within((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(say).int(say), range, say);
}
var flag = () => (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(wanted("Write true or false, without quotes."));
function choice(words) {
  return (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)(words, {
    error: ({ input }) => {
      const meant2 = typeof input === "string" ? (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(input, words) : "";
      return `${problemOf(input, "allowed here")}.${meant2} Write ${listing(words, "or")}.`;
    }
  });
}
function text(allowed, longest = 255) {
  const say = wanted(allowed);
  return (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(say).min(1, say).max(longest, say).regex(/^[^\r\n]*$/, say);
}
function matching(pattern, allowed, near = []) {
  const { error } = wanted(allowed);
  const say = {
    error: (issue) => {
      const meant2 = typeof issue.input === "string" ? (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(issue.input, near).trim() : "";
      return meant2 === "" ? error(issue) : error(issue).replace(allowed, `${meant2} ${allowed}`);
    }
  };
  return (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(say).regex(pattern, say);
}
var scalar = (allowed) => (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)()], wanted(allowed));
var nothing = (allowed) => (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* ._null */ .jw)(wanted(allowed));
function columnName(example4, { empty = false } = {}) {
  const say = wanted(`Write the name of a column, such as ${example4}, or its number where the data has no header.`);
  const name = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(say).max(255, say).regex(empty ? /^[^\r\n]*$/ : /^[^\r\n]+$/, say);
  return (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([name, (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)().int().min(0)], say).transform(String);
}
function parsed({ parse, write, pattern, examples }, limit = () => void 0) {
  const { error } = wanted(write);
  return (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)({
    error: (issue) => typeof issue.input === "number" ? `${issue.input} has no unit. ${write}` : error(issue)
  }).transform((written2, context) => {
    const result = parse(written2.trim());
    const problem = result.ok ? limit(result.value) : result.problem;
    if (result.ok && problem === void 0) return result.value;
    const message = result.ok ? `${written2.trim()} ${problem}. ${write}` : `${show(written2)} cannot be read: ${problem}. ${write}`;
    context.issues.push({ code: "custom", message, input: written2 });
    return _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
  }).meta({ pattern, written: [...examples] });
}
function duration(range, example4) {
  const bounds = inWords(range, formatDuration);
  const write = `Write a time${bounds} with its unit (ms, s, m, h, d), such as ${example4}.`;
  return parsed(
    { parse: parseDuration, write, pattern: "^(\\d+(\\.\\d+)? *(ms|s|m|h|d) *)+$", examples: [example4] },
    outside(range, formatDuration)
  );
}
var percentPattern = "^\\d+(\\.\\d+)? *%$";
function share(range, example4) {
  const write = `Write a percentage${inWords(range, formatShare)} with its sign, such as ${example4}.`;
  return parsed(
    { parse: parseShare, write, pattern: percentPattern, examples: [example4] },
    outside(range, formatShare)
  );
}
function percent(range, example4) {
  const write = `Write a percentage${inWords(range, formatPercent)} with its sign, such as ${example4}.`;
  return parsed(
    { parse: parsePercent, write, pattern: percentPattern, examples: [example4] },
    outside(range, formatPercent)
  );
}
function times(range, example4) {
  const inTimes = (value2) => `${value2}x`;
  const write = `Write how many times${inWords(range, inTimes)}, such as ${example4}.`;
  return parsed(
    { parse: parseTimes, write, pattern: "^\\d+(\\.\\d+)? *x$", examples: [example4] },
    outside(range, inTimes)
  );
}
function rate(range, example4) {
  const perSecond2 = (value2) => `${value2}/s`;
  const write = `Write requests per second, minute or hour${inWords(range, perSecond2)}, such as ${example4} or 300/m.`;
  const pattern = "^\\d+(\\.\\d+)?/(s|m|min|h)$";
  return parsed({ parse: parseRate, write, pattern, examples: [example4, "300/m"] }, outside(range, perSecond2));
}
var breaches = () => parsed({
  parse: parseBreaches,
  write: "Write how many of the last minutes may not lie beyond the limit, up to 60, such as 3 of 5.",
  pattern: "^\\d+ +of +\\d+$",
  examples: ["3 of 5"]
});
function jmespath(example4) {
  return parsed({
    parse: (expression) => {
      try {
        const unknown2 = functionsIn((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .compile */ .wE)(expression)).find((name) => !(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .getRegisteredFunctions */ .mA)().includes(name));
        if (unknown2 === void 0) return { ok: true, value: expression };
        const meant2 = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(unknown2, (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .getRegisteredFunctions */ .mA)());
        const hint = meant2 === void 0 ? "" : ` (did you mean ${meant2}()?)`;
        return { ok: false, problem: `there is no function ${unknown2}()${hint}` };
      } catch (error) {
        return { ok: false, problem: syntaxProblem(error instanceof Error ? error.message : String(error)) };
      }
    },
    write: `Write a JMESPath expression, such as ${example4}.`,
    pattern: "\\S",
    examples: [example4]
  });
}
function syntaxProblem(said) {
  return /EOF/.test(said) ? "it ends too early: something is missing behind its last character" : said;
}
function functionsIn(node) {
  if (typeof node !== "object" || node === null) return [];
  const below = Object.values(node).flatMap(functionsIn);
  const called = "type" in node && node.type === "Function" && "name" in node ? [String(node.name)] : [];
  return [...called, ...below];
}
function numberWanted(what, range, example4) {
  const { error } = wanted(`Give ${what}${inWords(range, String)}, such as ${example4}.`);
  const percentage = /^\d+(\.\d+)?%$/;
  return {
    error: (issue) => {
      const { input } = issue;
      const [, bare] = typeof input === "string" ? /^(\d+(?:\.\d+)?) ?x$/.exec(input) ?? [] : [];
      if (bare !== void 0) return `${show(input)} has a unit. Write it as a bare number: ${bare}.`;
      if (typeof input !== "string" || !percentage.test(input)) return error(issue);
      return `${show(input)} has a unit. Write it as a bare number: ${Number(`${input.slice(0, -1)}e-2`)}.`;
    }
  };
}
function within(schema, { min, above, max, below }, say) {
  let bounded = schema;
  if (min !== void 0) bounded = bounded.gte(min, say);
  if (above !== void 0) bounded = bounded.gt(above, say);
  if (max !== void 0) bounded = bounded.lte(max, say);
  if (below !== void 0) bounded = bounded.lt(below, say);
  return bounded;
}
function outside({ min, above, max, below }, format) {
  return (value2) => {
    if (min !== void 0 && value2 < min) return `is below ${format(min)}`;
    if (above !== void 0 && value2 <= above) return `is not above ${format(above)}`;
    if (max !== void 0 && value2 > max) return `is above ${format(max)}`;
    if (below !== void 0 && value2 >= below) return `is not below ${format(below)}`;
    return void 0;
  };
}
function inWords({ min, above, max, below }, format) {
  if (min !== void 0 && max !== void 0) return ` from ${format(min)} to ${format(max)}`;
  const low = min !== void 0 ? `of at least ${format(min)}` : above !== void 0 ? `above ${format(above)}` : void 0;
  const high = max !== void 0 ? `at most ${format(max)}` : below !== void 0 ? `below ${format(below)}` : void 0;
  const bounds = [low, high].filter((bound) => bound !== void 0);
  return bounds.length === 0 ? "" : ` ${bounds.join(" and ")}`;
}

// src/config/names.ts
var resourceName = /^(?=.{1,63}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*$/;
var letters = "up to 63 letters, digits and hyphens, with a letter or digit first and last";
var isResourceName = (text2) => resourceName.test(text2);
function named(allowed) {
  const { error } = wanted(allowed);
  return (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)({ error }).superRefine((name, context) => {
    if (resourceName.test(name)) return;
    context.addIssue({ code: "custom", message: `${whyNoName(name)}. ${allowed}` });
  }).meta({ pattern: resourceName.source });
}
function whyNoName(name) {
  if (name === "") return "is empty";
  const [, ofArn] = /^arn:[^/]*\/([^/]+)$/.exec(name) ?? [];
  if (ofArn !== void 0) return `${show(name)} is an ARN; the name alone is ${show(ofArn)}`;
  const odd = /[^a-zA-Z0-9-]/u.exec(name);
  if (odd !== null) {
    const what = odd[0] === " " ? "a blank" : JSON.stringify(odd[0]);
    return `${show(name)} has ${what} at position ${odd.index + 1}`;
  }
  if (name.length > 63) return `${show(name)} has ${name.length} characters`;
  return `${show(name)} begins or ends with a hyphen`;
}
var endpointName = () => named(`Write the endpoint's name as SageMaker shows it: ${letters}.`);
var variantName = () => named(`Write a production variant's name: ${letters}.`);
var modelName = () => named(`Write the SageMaker model's name: ${letters}.`);
var instanceType = () => matching(/^ml\.[a-z0-9-]+\.[a-z0-9]+$/, "Write a SageMaker instance type, such as ml.m5.large.");
var instanceCount = () => integer({ min: 1, max: 1e3 }, 2);
var modelPackageArn = () => matching(
  /^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d{12}:model-package\/[a-zA-Z0-9](-*[a-zA-Z0-9])*(\/\d+)?$/,
  "Write the version's ARN, such as arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/7."
);
var roleArn = () => matching(
  /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,
  "Write the role's ARN, such as arn:aws:iam::123456789012:role/promotion."
);
var imageUri = () => matching(
  /^\S{1,255}$/,
  "Write the image as Amazon ECR shows it, such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:7, up to 255 characters."
);
var modelDataUrl = () => matching(/^(s3|https):\/\/[^/\s]+\/\S+$/, "Write where the artefacts lie, such as s3://bucket/churn/model.tar.gz.");

// src/config/foreign-words.ts
var atTop = {
  strategy: "schedule",
  canary: "schedule",
  steps: "schedule",
  stages: "schedule",
  rollout: "schedule",
  traffic: "schedule",
  analysis: "gates",
  checks: "gates",
  thresholds: "gates",
  rules: "gates",
  endpoint: "endpoint-name"
};
var inStep = {
  setweight: "traffic",
  weight: "traffic",
  percent: "traffic",
  percentage: "traffic",
  share: "traffic",
  pause: "bake",
  duration: "bake",
  wait: "bake",
  interval: "bake",
  time: "bake",
  approval: "hold",
  manual: "hold"
};
var meantAtTop = (key) => meant(atTop, key);
var meantInStep = (key) => meant(inStep, key);
function meant(words, key) {
  const word = key.toLowerCase().replaceAll(/[-_]/g, "");
  return Object.hasOwn(words, word) ? words[word] : void 0;
}
function unfilled(value2, input) {
  if (typeof value2 !== "string") return "";
  if (value2.includes("${{")) {
    return input === void 0 ? " GitHub fills in expressions in workflows only: give the value as an input of the step." : " This expression was never filled in: see how it is written in the workflow.";
  }
  if (value2.includes("{{") && value2.includes("}}")) return " Templates are not filled in here.";
  if (/^\$\{?[A-Za-z_]\w*\}?$/.test(value2)) {
    return " Variables of the environment are not filled in here: give the value as an input of the step.";
  }
  return "";
}

// src/config/section.ts
function openSection(origin, path2, value2, mistakes) {
  const locate = (full) => origin.text?.locate(full.slice(origin.root.length));
  const line = locate(path2)?.line;
  return {
    value: value2,
    written: origin.text?.written(path2.slice(origin.root.length)),
    line: origin.file === void 0 ? void 0 : line,
    key: dotted(path2),
    at: (key) => openSection(origin, [...path2, key], child(value2, key), mistakes),
    refuse: (message, ...below) => {
      const full = [...path2, ...below];
      const told = `${message}${unfilled(below.reduce(child, value2), origin.input)}`;
      mistakes.push({ key: dotted(full), message: told, ...named2(origin), ...locate(full) });
    }
  };
}
function named2({ file, input }) {
  return { ...file === void 0 ? {} : { file }, ...input === void 0 ? {} : { input } };
}
function isObject(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function child(value2, key) {
  if (typeof key === "number") return Array.isArray(value2) ? value2[key] : void 0;
  return isObject(value2) && Object.hasOwn(value2, key) ? value2[key] : void 0;
}

// src/config/fields.ts
function readValue(schema, section) {
  const result = schema.safeParse(section.value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) section.refuse(issue.message, ...keysOf(issue.path));
  return void 0;
}
function readFields(schema, section, unknown2 = () => void 0) {
  const known = Object.keys(schema.shape);
  if (!isObject(section.value)) {
    section.refuse(`${problemOf(section.value, "a map")}. Write a map of the keys ${listing(known)}.`);
    return void 0;
  }
  const wrong = /* @__PURE__ */ new Set();
  const result = schema.safeParse(section.value, { reportInput: true });
  for (const issue of result.error?.issues ?? []) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        wrong.add(key);
        section.refuse(unknown2(key) ?? unknownKey(key, known), key);
      }
      continue;
    }
    const path2 = keysOf(issue.path);
    wrong.add(String(path2[0]));
    section.refuse(issue.message, ...path2);
  }
  const right = Object.fromEntries(Object.entries(section.value).filter(([key]) => !wrong.has(key)));
  const partial = schema.partial();
  const values = partial.safeParse(right);
  if (!values.success) return void 0;
  return {
    values: values.data,
    sound: (...keys3) => keys3.length === 0 ? wrong.size === 0 : !keys3.some((key) => wrong.has(key))
  };
}
function unknownKey(key, known, meant2) {
  if (key === "<<") return "merge keys of YAML are not read here. Write the keys out.";
  const hint = meant2 === void 0 ? (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(key, known) : ` Did you mean "${meant2}"?`;
  return `there is no such key here.${hint} The keys are ${listing(known)}.`;
}
function given(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value2]) => value2 !== void 0));
}
function keysOf(path2) {
  return path2.map((key) => typeof key === "symbol" ? String(key) : key);
}

// src/config/candidate.ts
var kinds2 = ["model-name", "model-package-arn", "image-uri"];
var extras = ["model-data-url", "environment", "execution-role-arn"];
var CANDIDATE_INPUTS = [...kinds2, ...extras];
function readCandidate(open, inputs, mistakes) {
  const chosen = kinds2.filter((kind2) => inputs[kind2] !== void 0);
  const [kind] = chosen;
  if (kind === void 0) {
    const message = `no candidate is given. Give one of the inputs ${listing(kinds2, "or")}.`;
    mistakes.push({ key: "model-name", message, input: "model-name" });
  }
  if (chosen.length > 1) {
    const message = `${listing(chosen)} are given together. Keep the one that says which model to promote.`;
    mistakes.push({ key: chosen.at(-1) ?? "", message, input: chosen.at(-1) ?? "" });
  }
  refuseMisplaced(chosen, inputs, mistakes);
  const read = (schema, input) => inputs[input] === void 0 ? void 0 : readValue(schema, open(input));
  const name = read(modelName(), "model-name");
  const packageArn = read(modelPackageArn(), "model-package-arn");
  const image = read(imageUri(), "image-uri");
  const data = read(modelDataUrl(), "model-data-url");
  const role = read(roleArn(), "execution-role-arn");
  const environment = inputs.environment === void 0 ? {} : readEnvironment(open("environment"));
  if (kind === "model-name") return name === void 0 ? void 0 : { kind: "model", modelName: name };
  if (kind === "model-package-arn") {
    if (packageArn === void 0) return void 0;
    return { kind: "package", modelPackageArn: packageArn, ...given({ executionRoleArn: role }) };
  }
  if (image === void 0) return void 0;
  return { kind: "image", imageUri: image, environment, ...given({ modelDataUrl: data, executionRoleArn: role }) };
}
function refuseMisplaced(chosen, inputs, mistakes) {
  if (chosen.length !== 1) return;
  const [kind] = chosen;
  const without = {
    "model-name": extras,
    "model-package-arn": ["model-data-url", "environment"],
    "image-uri": []
  };
  for (const input of kind === void 0 ? [] : without[kind]) {
    if (inputs[input] === void 0) continue;
    const goesWith = input === "execution-role-arn" ? "model-package-arn or image-uri" : "image-uri";
    mistakes.push({ key: input, message: `is used with ${goesWith} only, and ${kind} is given. Leave it out.`, input });
  }
}
var entry = scalar("Write text.");
function readEnvironment(section) {
  const { value: value2 } = section;
  if (!isObject(value2)) {
    section.refuse("is not a map. Write one variable a line, as in LOG_LEVEL: info.");
    return {};
  }
  const names = Object.keys(value2);
  if (names.length > 100) section.refuse(`has ${names.length} variables. SageMaker takes at most 100.`);
  const environment = {};
  for (const name of names) {
    const variable = section.at(name);
    const written2 = entry.safeParse(variable.value);
    if (!/^[a-zA-Z_]\w{0,1023}$/.test(name)) {
      section.refuse("is not a name that SageMaker takes. Use letters, digits and _, and no digit first.", name);
    } else if (!written2.success) {
      section.refuse('has no plain value. Write text, in quotes if need be; "" for an empty one.', name);
    } else {
      environment[name] = variable.written ?? String(written2.data);
      if ((environment[name]?.length ?? 0) > 1024)
        section.refuse("is longer than the 1024 characters that SageMaker takes.", name);
    }
  }
  return environment;
}

// src/config/plan-inputs.ts
var PLAN_INPUTS = [
  "endpoint-name",
  "baseline-variant",
  "candidate-variant",
  "instance-type",
  "instance-count",
  "schedule",
  "gates",
  "evaluation",
  "model-name",
  "model-package-arn",
  "image-uri",
  "model-data-url",
  "environment",
  "execution-role-arn"
];

// src/config/document.ts
var import_yaml2 = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__toESM */ .f1)(require_dist(), 1);

// src/config/yaml-words.ts
var import_yaml = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__toESM */ .f1)(require_dist(), 1);
function syntaxWords({ code, message, pos: [at] }, document, text2) {
  const tab = tabBefore(text2, at);
  if (code === "TAB_AS_INDENT" || tab !== void 0) {
    const offset = tab ?? at;
    return {
      message: "The line is indented by a tab, and YAML takes blanks only. Replace it by two blanks a level",
      offset
    };
  }
  if (code === "MISSING_CHAR" && /closing ["']quote/.test(message)) {
    const opened = lastQuoted(document)?.range?.[0] ?? at;
    return { message: "The quote that opens here is never closed. Close it on the same line", offset: opened };
  }
  if (code === "MULTIPLE_DOCS") {
    return { message: "A line of --- begins a second document, and one is read. Take the line away", offset: at };
  }
  const odd = oddLine(text2, at);
  return odd ?? { message, offset: at };
}
var oddities = [
  [/^[^#"']*\u00a0/, "The line has a no-break space, which YAML takes for a letter. Replace it by a blank"],
  [/^\s*(- +)?[\w-]+:[^\s/:]/, "There is no blank behind the colon. Write one, as in `key: value`"],
  [/^\s*-[\w"'{]/, "There is no blank behind the hyphen of a list item. Write one, as in `- metric: cpu`"]
];
function oddLine(text2, at) {
  const start2 = text2.lastIndexOf("\n", at - 1) + 1;
  const before = text2.lastIndexOf("\n", start2 - 2) + 1;
  for (const offset of /* @__PURE__ */ new Set([start2, before])) {
    const line = text2.slice(offset, offset + 500).split("\n")[0] ?? "";
    const known = oddities.find(([pattern]) => pattern.test(line));
    if (known !== void 0) return { message: known[1], offset };
  }
  return void 0;
}
function aliasWords(said, text2) {
  const [, name] = /^Unresolved alias .*: (.+)$/s.exec(said) ?? [];
  if (name === void 0) return void 0;
  const offset = Math.max(0, text2.indexOf(`*${name}`));
  const message = `\`*${name}\` refers to \`&${name}\`, and there is none above it. Write the value itself, or quotes around a text that begins with *`;
  return { message, offset };
}
function tabBefore(text2, at) {
  const line = text2.lastIndexOf("\n", at - 1) + 1;
  const before = text2.lastIndexOf("\n", line - 2) + 1;
  return [before, line].find((start2) => /^ *\t/.test(text2.slice(start2, start2 + 200)));
}
function lastQuoted(document) {
  let last;
  (0, import_yaml.visit)(document, {
    Scalar: (_, node) => {
      if ((0, import_yaml.isScalar)(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE")) last = node;
    }
  });
  return last;
}

// src/config/document.ts
var longestText = 65536;
function readYaml(text2) {
  if (text2.length > longestText) {
    const message = `It has ${text2.length.toLocaleString("en-US")} characters; at most ${longestText.toLocaleString("en-US")} are read`;
    const nowhere = () => void 0;
    return { data: void 0, problems: [{ message }], broken: true, locate: nowhere, written: nowhere };
  }
  const lines = new import_yaml2.LineCounter();
  const document = (0, import_yaml2.parseDocument)(text2, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const position = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const told = (error) => problemOf2(error, document, text2, position);
  const duplicates = document.errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const errors3 = document.errors.filter(({ code }) => code !== "DUPLICATE_KEY").slice(0, 1);
  const problems = errors3.length > 0 ? errors3.map(told) : [...duplicates, ...document.warnings].map(told);
  const read = problems.some((problem) => problem.duplicate === void 0) ? nothing2 : plainData(document, text2, position);
  const all = read.problem === void 0 ? problems : [...problems, read.problem];
  return {
    data: read.data,
    problems: all,
    broken: all.some((problem) => problem.duplicate === void 0),
    locate: (path2) => {
      const { offset } = follow(document, path2);
      return offset === void 0 ? void 0 : position(offset);
    },
    written: (path2) => {
      const { node, complete } = follow(document, path2);
      return complete && (0, import_yaml2.isScalar)(node) ? node.source ?? void 0 : void 0;
    }
  };
}
var nothing2 = { data: void 0 };
function plainData(document, text2, position) {
  try {
    const data = document.toJS();
    return { data };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const alias = aliasWords(said, text2);
    if (alias === void 0) return { data: void 0, problem: { message: said } };
    return { data: void 0, problem: { message: alias.message, at: position(alias.offset) } };
  }
}
function problemOf2(error, document, text2, position) {
  const [start2] = error.pos;
  if (error.code !== "DUPLICATE_KEY") {
    const { message, offset } = syntaxWords(error, document, text2);
    return { message, at: position(offset) };
  }
  return { message: error.message, at: position(start2), duplicate: pathTo(document.contents, start2) ?? [] };
}
function pathTo(node, offset) {
  if ((0, import_yaml2.isMap)(node)) {
    for (const { key, value: value2 } of node.items) {
      const name = nameOf(key);
      if (start(key) === offset) return [name];
      const below = pathTo(value2, offset);
      if (below !== void 0) return [name, ...below];
    }
  }
  if ((0, import_yaml2.isSeq)(node)) {
    for (const [index, item] of node.items.entries()) {
      const below = pathTo(item, offset);
      if (below !== void 0) return [index, ...below];
    }
  }
  return void 0;
}
var nameOf = (key) => String((0, import_yaml2.isScalar)(key) ? key.value : key);
var pairs = /* @__PURE__ */ new WeakMap();
function pairOf(node, name) {
  let known = pairs.get(node);
  if (known === void 0) {
    known = new Map(node.items.map((item) => [nameOf(item.key), item]).reverse());
    pairs.set(node, known);
  }
  return known.get(name);
}
function follow(document, path2) {
  let node = document.contents;
  let offset = start(node);
  for (const key of path2) {
    if ((0, import_yaml2.isAlias)(node)) node = node.resolve(document);
    if ((0, import_yaml2.isMap)(node)) {
      const pair = pairOf(node, String(key));
      if (pair === void 0) return { node, offset, complete: false };
      offset = start(pair.key) ?? offset;
      node = pair.value;
    } else if ((0, import_yaml2.isSeq)(node) && typeof key === "number" && key < node.items.length) {
      node = node.items[key];
      offset = start(node) ?? offset;
    } else {
      return { node, offset, complete: false };
    }
  }
  return { node, offset, complete: true };
}
function start(node) {
  if (!(0, import_yaml2.isMap)(node) && !(0, import_yaml2.isSeq)(node) && !(0, import_yaml2.isScalar)(node) && !(0, import_yaml2.isAlias)(node)) return void 0;
  const range = node.range;
  return range?.[0];
}

// src/config/auto.ts
var AUTO = "auto";
var autoSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  "max-duration": duration({ min: 30 * MINUTE, max: 7 * DAY }, "4h").prefault("4h").describe("The whole rollout takes at most this long, deploying included and people not counted."),
  detect: times({ min: 1.2, max: 20 }, "2x").prefault("2x").describe("A candidate with so many times the baseline\u2019s bad requests is to be found."),
  power: share({ min: 0.5, max: 0.99 }, "95%").prefault("95%").describe("How often such a candidate is to be found, and a healthy one to be proved.")
}).describe("What a schedule that plans itself keeps to.");
var usual = { maxDurationMs: 4 * HOUR, detect: 2, power: 0.95 };
function readAuto(section, schedule) {
  const isAuto = typeof schedule.value === "string" && schedule.value.trim() === AUTO;
  if (section.value === void 0) return isAuto ? usual : void 0;
  if (!isAuto && schedule.value !== void 0) {
    section.refuse(`is for a schedule that plans itself. Write \`schedule: ${AUTO}\`, or leave it out.`);
    return void 0;
  }
  const { "max-duration": maxDurationMs, detect, power } = readFields(autoSchema, section)?.values ?? {};
  if (maxDurationMs === void 0 || detect === void 0 || power === void 0) return void 0;
  return { maxDurationMs, detect, power };
}

// src/config/paths.ts
function workspacePath(example4) {
  return path(`Write a path inside the workspace, such as ${example4}.`, () => false);
}
function dataSource(example4) {
  return path(`Write a path inside the workspace or an object on S3, such as ${example4}.`, isS3Object);
}
var isS3Object = (written2) => /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/\S.*$/.test(written2);
function path(allowed, remote) {
  const say = wanted(allowed);
  return (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(say).min(1, say).check(({ value: value2, issues }) => {
    const problem = value2 === "" || remote(value2) ? void 0 : problemOfPath(value2);
    if (problem !== void 0)
      issues.push({ code: "custom", message: `${show(value2)} ${problem}. ${allowed}`, input: value2 });
  });
}
function problemOfPath(written2) {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written2)) return "is an address that cannot be read here";
  if (/^([/\\~]|[a-z]:[/\\])/i.test(written2)) return "is an absolute path";
  if (written2.split(/[/\\]/).includes("..")) return 'leads out of the workspace with ".."';
  if (/[\r\n\0]/.test(written2)) return "is more than one line";
  return void 0;
}

// src/config/transform.ts
var rowsARequest = integer({ min: 1, max: 1e3 }, 1).describe("Rows a request.");
var address = "Write a prefix on S3, such as s3://bucket/promotion-gate/.";
var longestOutput = 800;
var transformSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  "instance-type": instanceType().optional().describe("Instance type of both transform jobs; default as the variant in service."),
  "instance-count": integer({ min: 1, max: 100 }, 2).prefault(1).describe("Instances of each of the two jobs."),
  output: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(wanted(address)).regex(/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[^\s?*#]*)?$/, wanted(address)).max(longestOutput, wanted(address)).describe("Where shards and answers are kept meanwhile: a prefix on S3."),
  "max-duration": duration({ min: 5 * MINUTE, max: 120 * HOUR }, "2h").prefault("2h").describe("How long the jobs of all rows may take; both are stopped then, and nothing is concluded."),
  "keep-output": flag().prefault(false).describe("Leave shards and answers on S3 after the end.")
}).describe("How two transform jobs score the labelled rows.");
var unused = [
  ["sample", "transform jobs score all rows. Leave it out, or give data with fewer"],
  ["send-header", "transform jobs know no header: every line is a row. Leave it out"],
  ["container", "transform jobs ask models of one container, or of several in a row. Leave it out"]
];
function readBatch(section, engine) {
  if (engine !== "batch-transform") return { sound: true };
  let sound = true;
  for (const [key, why] of unused) {
    if (section.at(key).value === void 0 || section.at(key).value === false) continue;
    section.refuse(`is not for engine: batch-transform: ${why}.`, key);
    sound = false;
  }
  const accept = section.at("accept").value;
  if (section.at("content-type").value !== "application/json" && accept !== void 0 && accept !== "text/csv") {
    section.refuse(
      "has to be text/csv with engine: batch-transform and content-type: text/csv, because rows are joined with their answers. Leave it out.",
      "accept"
    );
    sound = false;
  }
  const batch = section.at("batch");
  if (!isObject(batch.value)) {
    const what = batch.value === void 0 ? "is missing" : problemOf(batch.value, "a map");
    section.refuse(
      `${what}. With engine: batch-transform write how the jobs run, at least {output: s3://bucket/promotion-gate/}.`,
      "batch"
    );
    return { sound: false };
  }
  const fields = readFields(transformSchema, batch);
  if (fields === void 0 || !fields.sound()) return { sound: false };
  const { output, "instance-type": type, "instance-count": count = 1 } = fields.values;
  const { "max-duration": maxDurationMs = 2 * HOUR, "keep-output": keepOutput = false } = fields.values;
  if (output === void 0 || overlaps(section, output)) return { sound: false };
  const transform = {
    ...type !== void 0 && { instanceType: type },
    ...{ instanceCount: count, output, maxDurationMs, keepOutput }
  };
  return { transform, sound };
}
function overlaps(section, output) {
  const data = section.at("data").value;
  if (typeof data !== "string" || !`${output}/`.startsWith(data.endsWith("/") ? data : `${data}/`)) return false;
  section.refuse(
    `lies within evaluation.data (${data}), and would be read as data. Choose another prefix.`,
    "batch",
    "output"
  );
  return true;
}

// src/config/evaluation.ts
var evaluationSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  engine: choice(["endpoint", "batch-transform", "file"]).prefault("endpoint").describe(
    "Who asks the models: this action over the endpoint, two transform jobs before anything is deployed, or a job of your own that writes a results file."
  ),
  data: dataSource("s3://bucket/churn/holdout.csv").describe(
    "Labelled data: a file or folder in the workspace, an object, a prefix or a manifest on S3; CSV, JSON Lines or an array (also gzipped), Parquet. With engine: file, the results file."
  ),
  task: choice(["binary", "multiclass", "regression"]).describe("What the model predicts."),
  header: flag().prefault(true).describe("Only CSV: false where the first line is data already; columns then go by number, from 0."),
  label: columnName("churned").optional().describe("Column that holds the right answer."),
  positive: scalar('Write the label of the positive class, such as "1".').optional().describe('Only binary: the label of the positive class; default "1".'),
  exclude: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(columnName("customer_id", { empty: true }), wanted("Write a list of columns, such as [customer_id].")).prefault([]).describe("Columns that are not sent to the model. The label never is."),
  "content-type": choice(["text/csv", "application/json"]).prefault("text/csv").describe("How rows are sent."),
  "send-header": flag().prefault(false).describe("Only text/csv: every request begins with a line of the column names."),
  row: choice(["object", "array"]).optional().describe("Only application/json: a row as an object (default), or as an array of its values."),
  wrap: matching(
    /^[A-Za-z_][\w.-]{0,63}$/,
    "Write the key that the server has the rows under, such as instances, inputs, dataframe_records or dataframe_split."
  ).optional().describe("Only application/json: the key under which the rows are sent, such as instances."),
  accept: matching(
    /^[\w.+*-]{1,127}\/[\w.+*-]{1,127}(; ?[\w.+-]+=[\w.+-]+)*$/,
    "Write a media type, such as application/json."
  ).optional().describe("The media type that answers are asked for in; default none is asked for."),
  container: matching(
    /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/,
    "Write the ContainerHostname of one of the containers of the model, such as classifier."
  ).optional().describe("Only models with several containers in direct mode: the host name of the one to ask."),
  missing: nothing("Write null, or leave it out.").optional().describe("Only JSON: null where rows may leave out keys, as Spark does; they are then sent as null."),
  response: jmespath('"[0]"').prefault("[0]").describe("JMESPath into the model's answer: the score, or the label."),
  threshold: number2({ min: 0, max: 1 }, 0.5).optional().describe("Only binary: a score from here on counts as the positive class; default 0.5."),
  sample: integer({ min: 1, max: 1e7 }, 5e3).optional().describe("Rows to use, drawn at random; default all."),
  concurrency: integer({ min: 1, max: 100 }, 8).prefault(8).describe("Requests in flight at a time, to each variant."),
  batch: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([rowsARequest, transformSchema]).optional().describe("Rows a request; with engine: batch-transform how the two transform jobs run."),
  examples: flag().prefault(false).describe("Keep the numbers of some rows whose answer turned, in the JSON of the result.")
}).describe("Labelled data on which both variants are compared before the candidate sees any traffic.");
function schemaFor(section) {
  const isTransform = section.at("engine").value === "batch-transform";
  return evaluationSchema.extend({ batch: isTransform ? (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)().optional() : rowsARequest.prefault(1) });
}
function readEvaluation(section) {
  const fields = readFields(schemaFor(section), section);
  if (fields === void 0) return { task: void 0, hasLabel: true };
  const { data, task, label, positive, threshold, sample, response = "[0]", ...rest } = fields.values;
  if (task !== void 0 && task !== "binary") {
    const only = `is used with task binary only, and the task is ${task}. Leave it out.`;
    if (positive !== void 0) section.refuse(only, "positive");
    if (threshold !== void 0) section.refuse(only, "threshold");
  }
  const known = { task, hasLabel: label !== void 0 || !fields.sound("label") };
  const { transform, sound } = readBatch(section, rest.engine);
  const asked = (rest.engine === "file" ? refuseRequestKeys(section) : true) && sound;
  const form = refuseMisplaced2(section, fields.values) && asked;
  if (!fields.sound() || !form || data === void 0 || task === void 0) return known;
  const asWritten = task === "binary" ? section.at("positive").written ?? String(positive ?? "1") : void 0;
  return {
    ...known,
    plan: {
      ...rest.engine !== void 0 && rest.engine !== "endpoint" && { engine: rest.engine },
      ...transform && { transform },
      data,
      task,
      ...given({
        label,
        positive: asWritten,
        sample,
        row: rest.row,
        wrap: rest.wrap,
        accept: rest.accept,
        container: rest.container
      }),
      ...rest.header === false && { header: false },
      ...rest["send-header"] === true && { sendHeader: true },
      ...rest.missing === null && { missing: "null" },
      exclude: rest.exclude ?? [],
      contentType: rest["content-type"] ?? "text/csv",
      response,
      threshold: threshold ?? 0.5,
      concurrency: rest.concurrency ?? 8,
      batch: typeof rest.batch === "number" ? rest.batch : 1,
      ...rest.examples === true && { examples: true }
    }
  };
}
var requestKeys = [
  ...["exclude", "content-type", "send-header", "row", "wrap", "accept", "container"],
  ...["sample", "concurrency", "batch"]
];
function refuseRequestKeys(section) {
  const found = requestKeys.filter((key) => section.at(key).value !== void 0);
  for (const key of found) {
    section.refuse(
      "says how the models are asked, and with engine: file a job of yours has asked them. Leave it out.",
      key
    );
  }
  return found.length === 0;
}
function refuseMisplaced2(section, form) {
  const problems = [];
  if (form["content-type"] !== "application/json") {
    const only = "is used with content-type: application/json only. Set that, or leave it out.";
    if (form.row !== void 0) problems.push(["row", only]);
    if (form.wrap !== void 0) problems.push(["wrap", only]);
  } else if (form["send-header"] === true) {
    problems.push(["send-header", "is used with content-type: text/csv only. Leave it out."]);
  }
  if (form["send-header"] === true && form.header === false) {
    problems.push([
      "send-header",
      "sends the names of the columns, and with header: false they have none. Leave it out."
    ]);
  }
  if (form.wrap === "dataframe_records" && form.row === "array") {
    problems.push([
      "row",
      "cannot be array with wrap: dataframe_records, which has objects. Use dataframe_split, or leave it out."
    ]);
  }
  if (form.wrap === "dataframe_split" && form.row === "object") {
    problems.push([
      "row",
      "cannot be object with wrap: dataframe_split, which has arrays. Use dataframe_records, or leave it out."
    ]);
  }
  for (const [key, message] of problems) section.refuse(message, key);
  return problems.length === 0;
}

// src/config/final-bake.ts
var time = duration({ min: 0, max: 7 * DAY }, "10m");
var withHoldback = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  for: time.prefault("10m").describe("How long it lasts."),
  holdback: share({ above: 0, max: 0.5 }, "5%").optional().describe(
    "Share of the traffic that the old variant keeps meanwhile, so that the comparison goes on to the end; default none."
  )
}).describe("The final bake with a share that the old variant keeps.");
var finalBakeSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([time, withHoldback]).describe(
  "How long the old variant stays after the last step: a time, without traffic once the candidate has all of it; or for and holdback."
);
function readFinalBake(section, schedule) {
  if (!isObject(section.value)) {
    const finalBakeMs2 = readValue(time.prefault("10m"), section);
    return finalBakeMs2 === void 0 ? void 0 : { finalBakeMs: finalBakeMs2 };
  }
  const { for: finalBakeMs, holdback } = readFields(withHoldback, section)?.values ?? {};
  const highest = schedule.at(-1)?.traffic ?? 0;
  if (holdback !== void 0 && highest > 1 - holdback) {
    section.refuse(
      `${formatShare(holdback)} leaves the candidate less than the ${formatShare(highest)} of the last step. Hold back at most ${formatShare(1 - highest)}.`,
      "holdback"
    );
  }
  if (finalBakeMs === void 0) return void 0;
  return { finalBakeMs, ...holdback !== void 0 && { holdback } };
}

// src/config/gates/common.ts
var common = (minSamples4) => ({
  name: text('Write a short name, such as "slow requests".', 100).optional().describe("How the gate is called in reports; unique; default made of the metric."),
  "min-samples": integer({ min: 1, max: 1e9 }, 500).prefault(minSamples4).describe("Requests (or minutes, rows, values) of the candidate below which there is no verdict."),
  "on-fail": choice(["rollback", "hold"]).prefault("rollback").describe("What a failed gate leads to; hold stays in the step until a person decides."),
  "report-only": flag().prefault(false).describe("Shown in the report, but never decides.")
});
function gateBase(values, defaultName, section) {
  const minSamples4 = values["min-samples"];
  const onFail = values["on-fail"];
  const reportOnly = values["report-only"];
  if (minSamples4 === void 0 || onFail === void 0 || reportOnly === void 0) return void 0;
  return { name: values.name ?? defaultName, minSamples: minSamples4, onFail, reportOnly, ...given({ line: section.line }) };
}
var limitKeys = ["max", "min", "max-increase", "max-decrease", "max-ratio", "min-ratio", "ok-ratio", "floor"];
var otherKeys = [
  "slower-than",
  "statistic",
  "breaches",
  "slice",
  "namespace",
  "metric-name",
  "dimensions",
  "path",
  "candidate",
  "baseline",
  "events",
  "per",
  "better",
  "values",
  "squares"
];
function readGateFields(schema, section, metric, why = "does not take") {
  const known = Object.keys(schema.shape);
  return readFields(schema, section, (key) => {
    if (limitKeys.includes(key)) return `${metric} ${why} this limit. It takes ${listing(known.filter(isLimit))}.`;
    if (otherKeys.includes(key)) return `${metric} does not take this key. The keys are ${listing(known)}.`;
    return unknownKey(key, known);
  });
}
var isLimit = (key) => limitKeys.includes(key) || key === "slower-than";
function requireLimit(section, fields, limits) {
  const { value: value2 } = section;
  if (!fields.sound() || !isObject(value2) || limits.some((limit) => value2[limit] !== void 0)) return;
  section.refuse(`the gate has no limit, so it could never fail. Give at least one of ${listing(limits, "or")}.`);
}
function limitsOf(values) {
  return given({
    max: values.max,
    min: values.min,
    maxIncrease: values["max-increase"],
    maxDecrease: values["max-decrease"],
    maxRatio: values["max-ratio"],
    minRatio: values["min-ratio"]
  });
}
function requireRoom(section, { min, max, minRatio, maxRatio: maxRatio2 }) {
  if (min !== void 0 && max !== void 0 && min >= max) section.refuse(crossed(min, "max", max), "min");
  if (minRatio !== void 0 && maxRatio2 !== void 0 && minRatio >= maxRatio2)
    section.refuse(crossed(minRatio, "max-ratio", maxRatio2), "min-ratio");
}
function crossed(low, highKey, high) {
  return `${low} is not below ${highKey} (${high}), so nothing could ever pass. Give a smaller number.`;
}
var anyOf = (keys3) => ({ anyOf: keys3.map((key) => ({ required: [key] })) });

// src/config/gates/metric-source.ts
var dimensionsWanted = 'Write a map in which the variant is filled in, such as {EndpointName: "{endpoint}", VariantName: "{variant}"}; values are text.';
var placeholders = ["{variant}", "{endpoint}"];
var sourceKeys = () => ({
  namespace: matching(
    /^[^:\s][^\r\n]{0,254}$/,
    "Write the CloudWatch namespace, such as Shop/Recommendations."
  ).describe("Namespace of the metric on CloudWatch."),
  "metric-name": text("Write the name of the metric on CloudWatch, such as Clicks.").describe(
    "Name of the metric on CloudWatch."
  ),
  dimensions: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(
    (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
    (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(wanted(dimensionsWanted)).min(1, wanted(dimensionsWanted)).max(1024, wanted(dimensionsWanted)),
    wanted(dimensionsWanted)
  ).describe("Dimensions of the metric; {variant} and {endpoint} are filled in.")
});
var sourceSchema = () => (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)(sourceKeys());
function readMetricSource(section) {
  const fields = readFields(sourceSchema(), section);
  if (fields === void 0) return void 0;
  const { namespace, "metric-name": metricName, dimensions } = fields.values;
  if (dimensions !== void 0) checkDimensions(dimensions, section.at("dimensions"));
  if (namespace === void 0 || metricName === void 0 || dimensions === void 0) return void 0;
  return { namespace, metricName, dimensions };
}
function checkDimensions(dimensions, section) {
  const values = Object.entries(dimensions);
  if (values.length > 30) section.refuse(`has ${values.length} dimensions. CloudWatch takes at most 30.`);
  for (const [dimension, value2] of values) {
    for (const [placeholder] of value2.matchAll(/\{[^{}]*\}/g)) {
      if (placeholders.includes(placeholder)) continue;
      section.refuse(`${show(placeholder)} cannot be filled in. Write ${listing(placeholders, "or")}.`, dimension);
    }
  }
  if (values.some(([, value2]) => value2.includes("{variant}"))) return;
  section.refuse(`no value has {variant}, so both variants would be measured as one. ${dimensionsWanted}`);
}

// src/config/gates/threshold.ts
var limitKeys2 = ["max", "max-increase", "max-ratio"];
var breachesKey = () => breaches().prefault("3 of 5").describe("How many of the last minutes beyond the limit make the gate fail.");
var maxRatio = () => number2({ above: 0, max: 1e3 }, 1.2).optional().describe("At most this many times the baseline's value.");
var latency = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)(["latency", "overhead-latency"]),
  statistic: choice(["avg", "p50", "p90", "p95", "p99"]).prefault("p95").describe("Average or percentile over each minute."),
  max: duration({ above: 0, max: HOUR }, "400ms").optional().describe("At most this long."),
  "max-increase": duration({ min: 0, max: HOUR }, "50ms").optional().describe("At most this much above the baseline."),
  "max-ratio": maxRatio(),
  breaches: breachesKey(),
  ...common(1)
}).describe("How long the model, or SageMaker around it, takes to answer.").meta(anyOf(limitKeys2));
var utilisation = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)(["cpu", "memory", "gpu", "gpu-memory", "disk"]),
  max: percent({ above: 0, max: 100 }, "80%").optional().describe("At most this much of the instance."),
  "max-increase": percent({ min: 0, max: 100 }, "10%").optional().describe("At most this many percentage points above the baseline."),
  "max-ratio": maxRatio(),
  breaches: breachesKey(),
  ...common(1)
}).describe("How much of the instance is in use.").meta(anyOf(limitKeys2));
var thresholdSchemas = { latency, utilisation };
function readLatency(section, metric) {
  const fields = readGateFields(latency, section, metric);
  if (fields === void 0) return void 0;
  requireLimit(section, fields, limitKeys2);
  const { statistic: statistic2, breaches: breaches2 } = fields.values;
  if (statistic2 === void 0) return void 0;
  const base = gateBase(fields.values, `${metric} ${statistic2}`, section);
  return thresholdGate(base, { metric, statistic: statistic2 }, limitsOf(fields.values), breaches2);
}
function readUtilisation(section) {
  const fields = readGateFields(utilisation, section, metricOf(section));
  if (fields === void 0) return void 0;
  requireLimit(section, fields, limitKeys2);
  const { metric, breaches: breaches2 } = fields.values;
  if (metric === void 0) return void 0;
  return thresholdGate(gateBase(fields.values, metric, section), { metric }, limitsOf(fields.values), breaches2);
}
function thresholdGate(base, source, limits, breaches2) {
  return base === void 0 || breaches2 === void 0 ? void 0 : { kind: "threshold", ...base, source, limits, breaches: breaches2 };
}
function metricOf(section) {
  return isObject(section.value) ? String(section.value.metric) : "";
}

// src/config/gates/cloudwatch.ts
var limitKeys3 = ["max", "min", "max-increase", "max-decrease", "max-ratio", "min-ratio"];
var plainLimits = () => ({
  max: number2({}, 0.05).optional().describe("At most this."),
  min: number2({}, 0.95).optional().describe("At least this."),
  "max-increase": number2({ min: 0 }, 0.01).optional().describe("At most this much above the baseline."),
  "max-decrease": number2({ min: 0 }, 0.01).optional().describe("At most this much below the baseline."),
  "max-ratio": number2({ above: 0, max: 1e3 }, 1.2).optional().describe("At most this many times the baseline's value."),
  "min-ratio": number2({ above: 0, max: 1e3 }, 0.95).optional().describe("At least this many times the baseline's value.")
});
var statistics = ["Average", "Sum", "Minimum", "Maximum", "SampleCount", "IQM"];
var statistic = /^(Average|Sum|Minimum|Maximum|SampleCount|IQM|(p|tm|tc|ts|wm)(100|\d{1,2}(\.\d{1,10})?)|(TM|TC|TS|WM|PR)\([\d.%]*:[\d.%]*\))$/;
var cloudwatchSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("cloudwatch"),
  ...sourceKeys(),
  statistic: matching(
    statistic,
    "Write a CloudWatch statistic, such as Average, Sum, Maximum or p99.",
    statistics
  ).describe("Statistic over each minute."),
  ...plainLimits(),
  breaches: breachesKey(),
  ...common(1),
  name: text("Write what reports should call this metric, such as click-through.", 100).describe(
    "How the gate is called in reports; unique."
  )
}).describe("A metric of your own, published to CloudWatch for each variant.").meta(anyOf(limitKeys3));
function readCloudwatch(section) {
  const fields = readGateFields(cloudwatchSchema, section, "cloudwatch");
  if (fields === void 0) return void 0;
  requireLimit(section, fields, limitKeys3);
  const { name, namespace, "metric-name": metricName, dimensions, statistic: statistic2, breaches: breaches2 } = fields.values;
  if (dimensions !== void 0) checkDimensions(dimensions, section.at("dimensions"));
  const limits = limitsOf(fields.values);
  requireRoom(section, limits);
  if (name === void 0 || namespace === void 0 || metricName === void 0) return void 0;
  if (dimensions === void 0 || statistic2 === void 0) return void 0;
  const source = { metric: "cloudwatch", namespace, metricName, dimensions, statistic: statistic2 };
  return thresholdGate(gateBase(fields.values, name, section), source, limits, breaches2);
}

// src/config/gates/file.ts
var comparing = ["max-increase", "max-decrease", "max-ratio", "min-ratio"];
var limitKeys4 = ["max", "min", ...comparing];
var fileSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("file"),
  path: workspacePath("out/fairness.json").describe("A JSON file in the workspace that an earlier step wrote."),
  candidate: jmespath("candidate.gap").describe("JMESPath of the candidate's number in the file."),
  baseline: jmespath("production.gap").optional().describe("JMESPath of the baseline's number in the file."),
  ...plainLimits(),
  ...common(1),
  name: text("Write what reports should call this number, such as fairness-gap.", 100).describe(
    "How the gate is called in reports; unique."
  )
}).describe("Numbers that an earlier step of the workflow wrote.").meta(anyOf(limitKeys4));
function readFile(section) {
  const fields = readGateFields(fileSchema, section, "file");
  if (fields === void 0) return void 0;
  requireLimit(section, fields, limitKeys4);
  const { name, path: path2, candidate, baseline } = fields.values;
  const limits = limitsOf(fields.values);
  requireRoom(section, limits);
  const { value: value2 } = section;
  const compared = isObject(value2) ? comparing.filter((limit) => value2[limit] !== void 0) : [];
  if (compared.length > 0 && baseline === void 0 && fields.sound("baseline")) {
    section.refuse(
      `is missing, and ${listing(compared)} compares with it. Write its JMESPath, such as production.gap.`,
      "baseline"
    );
  }
  if (name === void 0 || path2 === void 0 || candidate === void 0) return void 0;
  const base = gateBase(fields.values, name, section);
  return base === void 0 ? void 0 : { kind: "file", ...base, path: path2, candidate, ...given({ baseline }), limits };
}

// src/config/gates/own-mean.ts
var upwardsOnly = ["min-ratio"];
var downwardsOnly = ["max-ratio", "ok-ratio"];
var example = '{namespace: Shop/Recommendations, metric-name: BasketValue, dimensions: {VariantName: "{variant}"}}';
var minSamples = 100;
var keys = {
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("mean"),
  better: choice(["lower", "higher"]).prefault("lower").describe("Whether a lower or a higher mean is better; higher takes min-ratio, lower max-ratio and ok-ratio."),
  "min-ratio": number2({ above: 0, below: 1 }, 0.95).optional().describe("With better: higher. At least this many times the baseline's mean."),
  "max-ratio": number2({ above: 1, max: 1e3 }, 1.05).optional().describe("With better: lower. Unacceptable from this many times the baseline's mean on."),
  "ok-ratio": number2({ min: 1, max: 1e3 }, 1).optional().describe(
    "With better: lower. A candidate proved above this many times the baseline's mean goes back, as long as max-ratio is not ruled out; default 1."
  ),
  ...common(minSamples),
  name: text("Write what reports should call this mean, such as basket-value.", 100).describe(
    "How the gate is called in reports; unique."
  )
};
var ownMeanSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  ...keys,
  values: sourceSchema().describe("Whose mean it is: values of at least 0, several a minute."),
  squares: sourceSchema().optional().describe(
    "The squares of the values, published the same way; default the spread that percentiles of the values tell."
  )
}).describe("A mean of your own values, published to CloudWatch for each variant.").meta({ anyOf: [{ required: ["min-ratio"] }, { required: ["max-ratio"] }] });
var readable = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({ ...keys, values: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)().optional(), squares: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)().optional() });
function readOwnMean(section) {
  const fields = readGateFields(readable, section, "mean");
  if (fields === void 0) return void 0;
  const values = readRequired(section.at("values"), section);
  const hasSquares = section.at("squares").value !== void 0;
  const squares = hasSquares ? readMetricSource(section.at("squares")) : void 0;
  if (values !== void 0 && squares !== void 0 && isSameMetric(values, squares)) {
    section.refuse(
      "is the metric of `values` itself. Publish the square of every value under a name of its own.",
      "squares"
    );
  }
  const { better } = fields.values;
  const base = gateBase(fields.values, "mean", section);
  if (better === void 0) return void 0;
  const ratios = ratiosOf(fields, section, better);
  if (base === void 0 || values === void 0 || ratios === void 0) return void 0;
  if (hasSquares && squares === void 0) return void 0;
  return { kind: "mean", ...base, values, ...given({ squares }), ...ratios };
}
function readRequired(values, gate) {
  if (values.value !== void 0) return readMetricSource(values);
  gate.refuse(`is missing. Say whose mean it is, such as ${example}.`, "values");
  return void 0;
}
function isSameMetric(one, other) {
  return one.namespace === other.namespace && one.metricName === other.metricName;
}
function ratiosOf({ sound, values }, section, better) {
  refuseOthers(section, better);
  const { "min-ratio": minRatio, "max-ratio": maxRatio2, "ok-ratio": okRatio = 1 } = values;
  if (better === "higher") {
    if (minRatio !== void 0) return { okRatio: 1, maxRatio: 1 / minRatio, minRatio };
    const enough = "is missing. Write how much of the baseline's mean is enough, such as 0.95 for at most 5 % less.";
    if (sound("min-ratio")) section.refuse(enough, "min-ratio");
    return void 0;
  }
  if (maxRatio2 === void 0) {
    const most = "is missing. Write how much of the baseline's mean is too much, such as 1.05 for 5 % more.";
    if (sound("max-ratio")) section.refuse(most, "max-ratio");
    return void 0;
  }
  if (maxRatio2 > okRatio) return { okRatio, maxRatio: maxRatio2 };
  section.refuse(
    `${maxRatio2} is not above ok-ratio (${okRatio}). Give a number above ${okRatio}, such as ${okRatio + 0.05}.`,
    "max-ratio"
  );
  return void 0;
}
function refuseOthers(section, better) {
  const { value: value2 } = section;
  if (!isObject(value2)) return;
  for (const key of better === "higher" ? downwardsOnly : upwardsOnly) {
    if (value2[key] === void 0) continue;
    const message = better === "higher" ? `does not go with better: higher, which takes ${listing(upwardsOnly)}. Remove it.` : `goes only with better: higher. Write that, or give ${listing(downwardsOnly.slice(0, 1))}.`;
    section.refuse(message, key);
  }
}

// src/config/gates/share.ts
var okRatioDefault = 1;
var floorDefault = "0.1%";
var minSamples2 = 1;
var shareLimits = (maxRatio2) => ({
  "max-ratio": number2({ above: 0, max: 1e3 }, 2).meta({ exclusiveMinimum: 1 }).prefault(maxRatio2).describe("Unacceptable from this many times the baseline's rate on."),
  "ok-ratio": number2({ min: 1, max: 1e3 }, 1).prefault(okRatioDefault).describe(
    "A candidate proved above this many times the baseline's rate goes back, as long as max-ratio is not ruled out; below max-ratio."
  ),
  floor: share({ min: 0, below: 1 }, floorDefault).prefault(floorDefault).describe("Below this share nobody minds; 0% for no floor."),
  max: share({ above: 0, max: 1 }, "1%").optional().describe(
    "A candidate proved above this share fails; where the baseline is above it too, only one proved better than it passes."
  )
});
var rates = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({ metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)(["error-rate", "model-error-rate"]), ...shareLimits(2), ...common(minSamples2) }).describe("Share of the invocations that failed on the server, or in the model.");
var clientErrorRate = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({ metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("client-error-rate"), ...shareLimits(3), ...common(minSamples2) }).describe("Share of the invocations that were answered with the client's error (4xx).");
var slowRate = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("slow-rate"),
  "slower-than": duration({ above: 0, max: 10 * MINUTE }, "300ms").optional().describe("A request is slow from here on; default the baseline's own p95 of the last three hours."),
  ...shareLimits(2),
  ...common(minSamples2)
}).describe("Share of the requests that were slow.");
var shareSchemas = { rates, clientErrorRate, slowRate };
var readRate = (section, metric) => finishShare(readGateFields(rates, section, metric), section, metric);
var readClientErrorRate = (section) => finishShare(readGateFields(clientErrorRate, section, "client-error-rate"), section, "client-error-rate");
function readSlowRate(section) {
  const fields = readGateFields(slowRate, section, "slow-rate");
  const gate = finishShare(fields, section, "slow-rate");
  return gate === void 0 ? void 0 : { ...gate, ...given({ slowerThanMs: fields?.values["slower-than"] }) };
}
function defaultGates() {
  const metrics = ["error-rate", "model-error-rate", "slow-rate"];
  return metrics.map((metric) => ({
    kind: "share",
    metric,
    name: metric,
    onFail: "rollback",
    reportOnly: false,
    minSamples: minSamples2,
    okRatio: okRatioDefault,
    maxRatio: 2,
    floor: 1e-3
  }));
}
function finishShare(fields, section, metric) {
  if (fields === void 0) return void 0;
  const { "max-ratio": maxRatio2, "ok-ratio": okRatio, floor, max } = fields.values;
  if (fields.sound("max-ratio", "ok-ratio") && maxRatio2 !== void 0 && okRatio !== void 0 && maxRatio2 <= okRatio) {
    const problem = maxRatio2 < okRatio ? "is below" : "is not above";
    const example4 = okRatio * 2;
    section.refuse(
      `${maxRatio2} ${problem} ok-ratio (${okRatio}). Give a number above ${okRatio}, for example ${example4}: "unacceptable from ${example4 === 2 ? "twice" : `${example4} times`} the baseline's rate on".`,
      "max-ratio"
    );
  }
  if (fields.sound("floor", "max") && floor !== void 0 && max !== void 0 && max <= floor) {
    section.refuse(
      `${formatShare(max)} is not above floor (${formatShare(floor)}). Give a larger max or a smaller floor.`,
      "max"
    );
  }
  const base = gateBase(fields.values, metric, section);
  if (base === void 0 || maxRatio2 === void 0 || okRatio === void 0 || floor === void 0) return void 0;
  return { kind: "share", metric, ...base, okRatio, maxRatio: maxRatio2, floor, ...given({ max }) };
}

// src/config/gates/own-share.ts
var upwardsOnly2 = ["min-ratio"];
var downwardsOnly2 = ["max-ratio", "ok-ratio", "floor", "max"];
var example2 = '{namespace: Shop/Recommendations, metric-name: Clicks, dimensions: {VariantName: "{variant}"}}';
var keys2 = {
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("share"),
  better: choice(["lower", "higher"]).prefault("lower").describe("Whether fewer or more of these events are better; higher takes min-ratio, lower all other limits."),
  "min-ratio": number2({ above: 0, below: 1 }, 0.95).optional().describe("With better: higher. At least this many times the baseline's share."),
  ...shareLimits(2),
  ...common(1),
  name: text("Write what reports should call this share, such as click-through.", 100).describe(
    "How the gate is called in reports; unique."
  )
};
var ownShareSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  ...keys2,
  events: sourceSchema().describe("What is counted; the sum of each minute."),
  per: sourceSchema().optional().describe("Out of how many; default the invocations of the variant. The sum of each minute.")
}).describe("A share of your own, published to CloudWatch for each variant, judged as error rates are.");
var readable2 = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({ ...keys2, events: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)().optional(), per: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)().optional() });
function readOwnShare(section) {
  const fields = readGateFields(readable2, section, "share");
  if (fields === void 0) return void 0;
  const events = readRequired2(section.at("events"), section);
  const perGiven = section.at("per").value !== void 0;
  const per = perGiven ? readMetricSource(section.at("per")) : void 0;
  const { better, "min-ratio": minRatio } = fields.values;
  const upwards2 = better === "higher";
  refuseOthers2(section, upwards2);
  if (upwards2 && minRatio === void 0 && fields.sound("min-ratio")) {
    section.refuse(
      "is missing. Write how much of the baseline's share is enough, such as 0.95 for at most 5 % less.",
      "min-ratio"
    );
  }
  const gate = upwards2 ? upwardsGate(fields.values, section, minRatio) : finishShare(fields, section, "share");
  if (gate === void 0 || events === void 0 || perGiven && per === void 0) return void 0;
  return { ...gate, own: { events, ...given({ per }), ...upwards2 && given({ minRatio }) } };
}
function readRequired2(events, gate) {
  if (events.value !== void 0) return readMetricSource(events);
  gate.refuse(`is missing. Say which events are counted, such as ${example2}.`, "events");
  return void 0;
}
function refuseOthers2(section, upwards2) {
  const { value: value2 } = section;
  if (!isObject(value2)) return;
  for (const key of upwards2 ? downwardsOnly2 : upwardsOnly2) {
    if (value2[key] === void 0) continue;
    const message = upwards2 ? `does not go with better: higher, which takes ${listing(upwardsOnly2)}. Remove it.` : "goes only with better: higher. Write that too, or give max-ratio.";
    section.refuse(message, key);
  }
}
function upwardsGate(values, section, minRatio) {
  const base = gateBase(values, "share", section);
  if (base === void 0 || minRatio === void 0) return void 0;
  return { kind: "share", metric: "share", ...base, okRatio: 1, maxRatio: 1 / minRatio, floor: 0 };
}

// src/config/gates/quality.ts
var minSamples3 = 100;
var slice = {
  slice: columnName("region").optional().describe("In every group of this column by itself; the worst one decides.")
};
var higher = (range) => ({
  min: number2(range, 0.8).optional().describe("At least this."),
  "max-decrease": number2({ min: 0, max: 1 }, 5e-3).optional().describe("At most this much below the baseline.")
});
var lower = {
  max: number2({ above: 0 }, 0.4).optional().describe("At most this."),
  "max-increase": number2({ min: 0 }, 0.01).optional().describe("At most this much above the baseline.")
};
var share2 = { min: 0, max: 1 };
var shares = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)(["accuracy", "precision", "recall", "f1", "auc"]),
  ...higher(share2),
  ...slice,
  ...common(minSamples3)
}).describe("How often the model is right, on the labelled data.").meta(anyOf(["min", "max-decrease"]));
var r2 = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({ metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("r2"), ...higher({ min: -1e3, max: 1 }), ...slice, ...common(minSamples3) }).describe("How much of the variation the model explains, on the labelled data.").meta(anyOf(["min", "max-decrease"]));
var errors = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({ metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)(["log-loss", "rmse", "mae"]), ...lower, ...slice, ...common(minSamples3) }).describe("How far the model is off, on the labelled data; lower is better.").meta(anyOf(["max", "max-increase"]));
var agreement = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("agreement"),
  min: number2(share2, 0.95).describe("At least this share of the rows."),
  ...slice,
  ...common(minSamples3)
}).describe("Share of the rows on which both variants answer the same; needs no label.");
var qualitySchemas = { shares, r2, errors, agreement };
var classes = ["binary", "multiclass"];
var TASKS = {
  accuracy: classes,
  precision: classes,
  recall: classes,
  f1: classes,
  agreement: classes,
  auc: ["binary"],
  "log-loss": ["binary"],
  rmse: ["regression"],
  mae: ["regression"],
  r2: ["regression"]
};
function isQualityMeasure(metric) {
  return typeof metric === "string" && Object.hasOwn(TASKS, metric);
}
var upwards = "is better when higher and does not take";
function readQuality(section, measure) {
  switch (measure) {
    case "log-loss":
    case "rmse":
    case "mae":
      return finish(
        readGateFields(errors, section, measure, "is better when lower and does not take"),
        section,
        measure,
        ["max", "max-increase"]
      );
    case "r2":
      return finish(readGateFields(r2, section, measure, upwards), section, measure, ["min", "max-decrease"]);
    case "agreement":
      return finish(readGateFields(agreement, section, measure), section, measure, []);
    default:
      return finish(readGateFields(shares, section, measure, upwards), section, measure, ["min", "max-decrease"]);
  }
}
function finish(fields, section, measure, limits) {
  if (fields === void 0) return void 0;
  if (limits.length > 0) requireLimit(section, fields, limits);
  const { slice: slice2 } = fields.values;
  const base = gateBase(fields.values, slice2 === void 0 ? measure : `${measure} by ${slice2}`, section);
  if (base === void 0) return void 0;
  return { kind: "quality", measure, ...base, ...given({ slice: slice2 }), limits: limitsOf(fields.values) };
}

// src/config/gates/metrics.ts
var { rates: rates2, clientErrorRate: clientErrorRate2, slowRate: slowRate2 } = shareSchemas;
var { latency: latency2, utilisation: utilisation2 } = thresholdSchemas;
var { shares: shares2, r2: r22, errors: errors2, agreement: agreement2 } = qualitySchemas;
var rate2 = (metric) => ({
  schema: rates2,
  read: (section) => readRate(section, metric)
});
var timed = (metric) => ({
  schema: latency2,
  read: (section) => readLatency(section, metric)
});
var used = { schema: utilisation2, read: readUtilisation };
var quality = (schema, measure) => ({
  schema,
  read: (section) => readQuality(section, measure)
});
var byKind = {
  share: {
    "error-rate": rate2("error-rate"),
    "model-error-rate": rate2("model-error-rate"),
    "client-error-rate": { schema: clientErrorRate2, read: readClientErrorRate },
    "slow-rate": { schema: slowRate2, read: readSlowRate },
    share: { schema: ownShareSchema, read: readOwnShare }
  },
  mean: { mean: { schema: ownMeanSchema, read: readOwnMean } },
  threshold: {
    latency: timed("latency"),
    "overhead-latency": timed("overhead-latency"),
    cpu: used,
    memory: used,
    gpu: used,
    "gpu-memory": used,
    disk: used,
    cloudwatch: { schema: cloudwatchSchema, read: readCloudwatch }
  },
  quality: {
    accuracy: quality(shares2, "accuracy"),
    precision: quality(shares2, "precision"),
    recall: quality(shares2, "recall"),
    f1: quality(shares2, "f1"),
    agreement: quality(agreement2, "agreement"),
    auc: quality(shares2, "auc"),
    "log-loss": quality(errors2, "log-loss"),
    rmse: quality(errors2, "rmse"),
    mae: quality(errors2, "mae"),
    r2: quality(r22, "r2")
  },
  file: { file: { schema: fileSchema, read: readFile } }
};
var readers = {
  ...byKind.share,
  ...byKind.mean,
  ...byKind.threshold,
  ...byKind.quality,
  ...byKind.file
};
var METRICS = Object.keys(readers);
function isMetric(metric) {
  return typeof metric === "string" && Object.hasOwn(readers, metric);
}

// src/config/gates/gates.ts
var mostGates = 50;
var [firstSchema = fileSchema, ...otherSchemas] = new Set(Object.values(readers).map(({ schema }) => schema));
var gatesSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gM)("metric", [firstSchema, ...otherSchemas])).min(1).max(mostGates).describe("What must be shown of the candidate; default error-rate, model-error-rate and slow-rate.");
function readGates(section, evaluation) {
  if (section.value === void 0) return defaultGates();
  if (!Array.isArray(section.value) || section.value.length === 0) {
    const problem = Array.isArray(section.value) ? "is empty" : problemOf(section.value, "a list");
    section.refuse(
      `${problem}. Write a list of gates, or leave it out for error-rate, model-error-rate and slow-rate.`
    );
    return [];
  }
  if (section.value.length > mostGates) section.refuse(`has ${section.value.length} gates. Give at most ${mostGates}.`);
  const gates = [];
  const owners = /* @__PURE__ */ new Map();
  for (let index = 0; index < section.value.length; index++) {
    const item = section.at(index);
    checkEvaluation(item, evaluation);
    const gate = readGate(item);
    if (gate === void 0) continue;
    const owner = owners.get(gate.name);
    if (owner === void 0) {
      owners.set(gate.name, item.key);
    } else {
      item.refuse(
        `${show(gate.name)} is the name of ${owner} already. Give this gate a \`name\` of its own, such as ${show(`${gate.name} 2`)}.`,
        "name"
      );
    }
    gates.push(gate);
  }
  return gates;
}
function readGate(section) {
  if (!isObject(section.value)) {
    section.refuse(`${problemOf(section.value, "a gate")}. Write a map with a metric, such as {metric: error-rate}.`);
    return void 0;
  }
  const { metric } = section.value;
  if (isMetric(metric)) return readers[metric].read(section);
  const misspelt = Object.keys(section.value).find((key) => (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(key, ["metric"]) !== void 0);
  if (metric === void 0 && misspelt !== void 0) {
    section.refuse('there is no such key here. Did you mean "metric"?', misspelt);
    return void 0;
  }
  const meant2 = typeof metric === "string" ? meantBy(metric) : "";
  section.refuse(`${problemOf(metric, "a metric")}.${meant2} The metrics are ${listing(METRICS)}.`, "metric");
  return void 0;
}
var otherNames = [
  [
    /^(p\d{2,3}|p99\.?9|avg|average|mean-latency|response-time|model-?latency)$/,
    "latency with a `statistic` such as p99"
  ],
  [/^(errors?|5xx|failures?|invocation5xxerrors|http-errors)$/, "error-rate"],
  [/^(4xx|client-errors?|invocation4xxerrors)$/, "client-error-rate"],
  [/^(slow|slowness|timeouts?)$/, "slow-rate"],
  [/^(roc|roc-?auc|auroc|area-under-.*)$/, "auc"],
  [/^(mse|mean-squared-error)$/, "rmse"],
  [/^(cross-entropy|nll)$/, "log-loss"],
  [/^(cpu|memory|gpu|disk)-?(utili[sz]ation|usage|load)$/, "cpu, memory, gpu or disk"],
  [/^(custom|business|own)(-metric)?$/, "cloudwatch, share for counts, or mean for values"]
];
function meantBy(metric) {
  const near = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(metric, METRICS);
  if (near !== "") return near;
  const word = metric.toLowerCase().replaceAll(/[_\s]/g, "-");
  const [, meant2] = otherNames.find(([pattern]) => pattern.test(word)) ?? [];
  return meant2 === void 0 ? "" : ` Here that is ${meant2}.`;
}
function checkEvaluation(section, evaluation) {
  const metric = section.at("metric").value;
  if (!isQualityMeasure(metric)) return;
  if (evaluation === void 0) {
    section.refuse(
      `${metric} is measured on labelled data, and there is no \`evaluation\`. Say where the data is, or remove this gate.`,
      "metric"
    );
    return;
  }
  const { task } = evaluation;
  if (task !== void 0 && !TASKS[metric].includes(task)) {
    const fitting = Object.keys(TASKS).filter((measure) => isQualityMeasure(measure) && TASKS[measure].includes(task));
    section.refuse(`${metric} does not fit the task ${task}. For it there are ${listing(fitting)}.`, "metric");
  }
}
function checkLabel(gates, evaluation, { hasLabel }) {
  if (hasLabel || !Array.isArray(gates.value)) return;
  const metrics = gates.value.map((_, index) => gates.at(index).at("metric").value);
  const needing = metrics.filter(isQualityMeasure).filter((measure) => measure !== "agreement");
  if (needing.length === 0) return;
  const measures = listing([...new Set(needing)]);
  evaluation.refuse(
    `is missing, and for ${measures} the right answers must be known. Write the name of their column.`,
    "label"
  );
}

// src/config/load-traffic.ts
var loadSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  data: dataSource("data/sample.csv").describe(
    "Rows to send, over and over: a path in the workspace or an object on S3."
  ),
  rate: rate({ above: 0, max: 1e3 }, "5/s").describe("How many requests to send.")
}).describe("Sample traffic for an endpoint that has little of its own, such as a staging endpoint.");
function readLoad(section) {
  const fields = readFields(loadSchema, section);
  const { data, rate: ratePerSecond } = fields?.values ?? {};
  return data === void 0 || ratePerSecond === void 0 ? void 0 : { data, ratePerSecond };
}

// src/config/metrics.ts
var seconds = { "10s": 10, "30s": 30, "60s": 60 };
var metricsSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  frequency: choice(["10s", "30s", "60s"]).describe(
    "How often SageMaker publishes while both variants serve, by enhanced metrics on the configuration of both: a gross fault is then seen within a minute (10s). Enhanced metrics are billed as custom metrics, for each instance."
  )
}).describe("Enhanced metrics for as long as baseline and candidate serve side by side.");
function readMetrics(section) {
  const frequency = readFields(metricsSchema, section)?.values.frequency;
  return frequency === void 0 ? void 0 : seconds[frequency];
}

// src/config/rehearse.ts
var rehearseSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  traffic: rate({ above: 0, max: 2e4 }, "600/min").optional().describe("Requests that reach the endpoint; default 6000/min."),
  "error-rate": share({ min: 0, max: 0.5 }, "0.3%").optional().describe("Requests that the model in service answers with a 5xx; default 0.3%."),
  latency: duration({ above: 0, max: MINUTE }, "80ms").optional().describe("The median latency of the model in service; default 80ms, and always within the limits of the gates.")
}).describe("What `command: rehearse` takes the endpoint to be like where it may not look at it.");
function readRehearse(section) {
  const fields = readFields(rehearseSchema, section);
  if (fields === void 0) return void 0;
  const { traffic, "error-rate": errorRate, latency: latencyMs } = fields.values;
  const requestsPerMinute = traffic === void 0 ? void 0 : traffic * 60;
  return given({ requestsPerMinute, errorRate, latencyMs });
}

// src/config/schedule.ts
var mostSteps = 20;
var maxBakePerBake = 4;
var example3 = '"5% 10m, 25% 10m, 50% 20m"';
var stepSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  traffic: share({ above: 0, max: 1 }, "5%").describe(
    "The candidate's share of the traffic in this step; above 0% and below 100%."
  ),
  bake: duration({ min: MINUTE, max: 7 * DAY }, "10m").describe("The step lasts at least this long."),
  "max-bake": duration({ min: MINUTE, max: 28 * DAY }, "40m").optional().describe("The step lasts at most this long; default 4 x bake."),
  hold: flag().prefault(false).describe("Wait after this step until a person gives `command: approve`.")
}).describe("One step of the rollout.");
var scheduleSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().meta({
    pattern: "^\\s*auto\\s*$|^\\s*\\d+(\\.\\d+)? *%\\s+[\\d.a-z]+(\\s*,\\s*\\d+(\\.\\d+)? *%\\s+[\\d.a-z]+)*\\s*$",
    examples: ["5% 10m, 25% 20m, 50% 20m", "auto"]
  }),
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(stepSchema).min(1).max(mostSteps)
]).describe("The steps in which traffic moves to the candidate, or `auto`; default 5% 10m, 25% 10m, 50% 20m.");
var defaultSchedule = [
  { traffic: 0.05, bakeMs: 10 * MINUTE, maxBakeMs: 40 * MINUTE, hold: false },
  { traffic: 0.25, bakeMs: 10 * MINUTE, maxBakeMs: 40 * MINUTE, hold: false },
  { traffic: 0.5, bakeMs: 20 * MINUTE, maxBakeMs: 80 * MINUTE, hold: false }
];
function readSchedule(section) {
  if (section.value === void 0) return defaultSchedule;
  const count = Array.isArray(section.value) ? section.value.length : written(section).length;
  if (count === 0) return refuse(section);
  if (count > mostSteps) section.refuse(`has ${count} steps. Give at most ${mostSteps}.`);
  const steps = [];
  let highest;
  for (let index = 0; index < count; index++) {
    const listed = Array.isArray(section.value);
    const step = readStep(listed ? section.at(index) : shorthand(section, index), listed);
    if (step?.traffic === void 0) continue;
    if (highest !== void 0 && step.traffic <= highest.traffic) {
      const previous = `${formatShare(highest.traffic)} of the step before it`;
      section.refuse(
        `${formatShare(step.traffic)} is not above the ${previous}. Traffic must rise from step to step.`,
        index,
        "traffic"
      );
    }
    highest = { traffic: step.traffic, index };
    const { traffic, bakeMs, maxBakeMs, hold } = step;
    if (bakeMs !== void 0) steps.push({ traffic, bakeMs, maxBakeMs: maxBakeMs ?? bakeMs * maxBakePerBake, hold });
  }
  return steps;
}
function written(section) {
  if (typeof section.value !== "string") return [];
  const pieces = section.value.split(",").map((piece) => piece.trim());
  return pieces.at(-1) === "" ? pieces.slice(0, -1) : pieces;
}
function refuse(section) {
  const { value: value2 } = section;
  const problem = value2 === "" || Array.isArray(value2) && value2.length === 0 ? "is empty" : problemOf(value2, "a list of steps");
  section.refuse(`${problem}. Write a list of steps with traffic and bake, or in short ${example3}.`);
  return [];
}
function shorthand(section, index) {
  const piece = written(section)[index] ?? "";
  const step = section.at(index);
  const [traffic, bake, ...more] = piece.replace(/(\d) +%/g, "$1%").split(/\s+/);
  if (traffic && bake && more.length === 0) return { ...step, value: { traffic, bake } };
  return { ...step, value: piece };
}
function notAStep(value2, listed) {
  const shown = JSON.stringify(value2.slice(0, 60));
  if (listed) {
    return `${shown} is text, and a step of a list is a map: {traffic: 5%, bake: 10m}. Or write the whole schedule as one text: schedule: ${example3}.`;
  }
  if (/%.*%/.test(value2)) return `${shown} has several steps without a comma between them. Write ${example3}.`;
  return `${shown} is not a step. Write traffic and time, as in ${example3}.`;
}
function notOfAStep(value2) {
  if (!isObject(value2)) return void 0;
  const keys3 = Object.keys(value2);
  const known = Object.keys(stepSchema.shape);
  const near = keys3.some((key) => known.includes(key) || (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(key, known) !== void 0);
  if (keys3.length === 0 || near) return void 0;
  const [first = ""] = keys3;
  const meant2 = meantInStep(first);
  const hint = meant2 === void 0 ? "" : ` Did you mean "${meant2}"?`;
  return `${JSON.stringify(first.slice(0, 60))} is no key of a step.${hint} A step has a share and a time: {traffic: 5%, bake: 10m}; or write the whole schedule as one text: schedule: ${example3}.`;
}
function readStep(section, listed) {
  if (typeof section.value === "string") {
    section.refuse(notAStep(section.value, listed));
    return void 0;
  }
  const foreign = notOfAStep(section.value);
  if (foreign !== void 0) {
    section.refuse(foreign);
    return void 0;
  }
  const fields = readFields(stepSchema, section, (key) => {
    const meant2 = meantInStep(key);
    return meant2 === void 0 ? void 0 : unknownKey(key, Object.keys(stepSchema.shape), meant2);
  });
  if (fields === void 0) return void 0;
  const { traffic, bake, "max-bake": maxBake, hold = false } = fields.values;
  if (traffic === 1) {
    section.refuse(
      "100% is what the promotion does after the last step. End the schedule below it, for example with 50%.",
      "traffic"
    );
  }
  if (bake !== void 0 && maxBake !== void 0 && maxBake < bake) {
    section.refuse(
      `${formatDuration(maxBake)} is shorter than bake (${formatDuration(bake)}). Give at least as long, or leave it out for ${maxBakePerBake} x bake.`,
      "max-bake"
    );
  }
  return { traffic, bakeMs: bake, maxBakeMs: maxBake, hold };
}

// src/config/schema.ts
var promotionFile = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  "endpoint-name": endpointName().optional().describe("The endpoint; may be given as an input instead."),
  "baseline-variant": variantName().optional().describe("The production variant to compare with and to replace; needed where the endpoint has several."),
  "variant-name": choice(["keep", "candidate"]).prefault("keep").describe("The promoted model serves under the old variant's name, or under the candidate's."),
  "instance-type": instanceType().optional().describe("The candidate's instance type; default as the baseline."),
  "instance-count": instanceCount().optional().describe("How many instances the candidate gets; default as the baseline."),
  schedule: scheduleSchema.optional(),
  auto: autoSchema.optional(),
  "final-bake": finalBakeSchema.optional(),
  proof: choice(["last-step", "every-step", "none"]).prefault("last-step").describe("Which steps are left only when their gates have passed."),
  "on-inconclusive": choice(["rollback", "hold", "continue"]).prefault("rollback").describe("What to do when proof is asked for and missing at the end of max-bake."),
  confidence: share({ min: 0.5, below: 1 }, "95%").prefault("95%").describe("Of the whole rollout: 95% means that at most 5% of healthy candidates are rolled back by chance."),
  gates: gatesSchema.optional(),
  evaluation: evaluationSchema.optional(),
  load: loadSchema.optional(),
  metrics: metricsSchema.optional(),
  rehearse: rehearseSchema.optional()
}).describe("What a promotion of a model on an Amazon SageMaker endpoint has to go through.");
var FILE_KEYS = Object.keys(promotionFile.shape);
var INPUT_ONLY = [
  "command",
  "config-file",
  "candidate-variant",
  "model-name",
  "model-package-arn",
  "image-uri",
  "model-data-url",
  "environment",
  "execution-role-arn",
  "watch",
  "time-zone",
  "role-to-assume",
  "aws-region",
  "pull-request",
  "github-token",
  "comment",
  "deployment-environment",
  "reason",
  "fail-on",
  "on-cancel",
  "in-flight",
  "tags",
  "allow-unapproved",
  "approve-model-package"
];

// src/config/source.ts
var structured = ["schedule", "gates", "evaluation", "environment"];
function openSource({ file, inputs }, mistakes) {
  const present = Object.fromEntries(
    PLAN_INPUTS.flatMap((input) => {
      const text3 = inputs[input]?.trim() ?? "";
      return text3 === "" ? [] : [[input, text3]];
    })
  );
  const text2 = file === void 0 ? void 0 : readYaml(file.text);
  const root = openFile(file?.path, text2, mistakes);
  const sections = /* @__PURE__ */ new Map();
  return {
    inputs: present,
    open: (key) => {
      const opened = sections.get(key) ?? openInput(key, present, mistakes) ?? root.at(key);
      sections.set(key, opened);
      return opened;
    },
    brokenFile: text2?.broken ?? false,
    refuseUnknownKeys: () => {
      for (const key of isObject(root.value) ? Object.keys(root.value) : []) {
        if (FILE_KEYS.includes(key)) continue;
        const anInput = "is an input of the action, not a key of the promotion file. Move it to `with:` in the workflow.";
        root.refuse(INPUT_ONLY.includes(key) ? anInput : unknownKey(key, FILE_KEYS, meantAtTop(key)), key);
      }
    }
  };
}
function openFile(path2, text2, mistakes) {
  if (path2 === void 0 || text2 === void 0) return openSection({ root: [] }, [], void 0, mistakes);
  const origin = { file: path2, text: text2, root: [] };
  tellProblems(text2, origin, mistakes);
  const root = openSection(origin, [], text2.data ?? void 0, following(text2, mistakes));
  if (root.value !== void 0 && !isObject(root.value)) {
    root.refuse(`${show(root.value)} is not a promotion file. Write a map of keys, such as endpoint-name: churn-prod.`);
  }
  return root;
}
var following = (text2, mistakes) => text2.broken ? [] : mistakes;
function openInput(key, inputs, mistakes) {
  const input = PLAN_INPUTS.find((name) => name === key);
  const written2 = input === void 0 ? void 0 : inputs[input];
  if (input === void 0 || written2 === void 0) return void 0;
  if (!structured.includes(input))
    return openSection({ input, root: [input] }, [input], plain(input, written2), mistakes);
  return openYamlInput(input, written2, mistakes);
}
function openYamlInput(input, written2, mistakes) {
  const text2 = readYaml(written2);
  const origin = { input, text: text2, root: [input] };
  tellProblems(text2, origin, mistakes);
  return openSection(origin, [input], text2.data, following(text2, mistakes));
}
var plain = (input, written2) => input === "instance-count" && /^\d+$/.test(written2) ? Number(written2) : written2;
function tellProblems(text2, origin, mistakes) {
  const key = dotted(origin.root);
  for (const { message, at, duplicate } of text2.problems) {
    const place = { ...named2(origin), ...at };
    if (duplicate !== void 0) {
      const path2 = dotted([...origin.root, ...duplicate]);
      mistakes.push({ key: path2, message: "is given twice in the same map. Keep one of the two.", ...place });
      continue;
    }
    const why = key === "environment" ? "Look at the quotes and the indentation" : message;
    const subject = key === "" ? "The file" : "This";
    const where = at === void 0 ? "" : ` at line ${at.line}, column ${at.column}`;
    mistakes.push({ key, message: `${subject} is not valid YAML${where}. ${why}.`, ...place });
  }
}

// src/config/tags.ts
var characters = String.raw`[\p{L}\p{Z}\p{N}_.:/=+\-@]`;
var keyPattern = new RegExp(`^${characters}{1,128}$`, "u");
var valuePattern = new RegExp(`^${characters}{0,256}$`, "u");
var reserved = /^(aws|promotion-gate):/i;
var mostTags = 49;
var value = scalar("Write text.");
function readTags(text2, mistakes) {
  return tagsIn(openYamlInput("tags", text2, mistakes));
}
function tagsIn(section) {
  if (!isObject(section.value)) {
    section.refuse('is not a map. Write one tag a line, as in CostCenter: "1234".');
    return {};
  }
  const keys3 = Object.keys(section.value);
  if (keys3.length > mostTags) {
    section.refuse(`has ${keys3.length} tags. SageMaker takes 50 on one thing, and this action needs one of them.`);
  }
  const tags = {};
  for (const key of keys3) {
    const tag = section.at(key);
    const given2 = value.safeParse(tag.value);
    const written2 = tag.written ?? String(given2.data);
    if (reserved.test(key)) {
      section.refuse("is a key that cannot be given: AWS keeps aws: for itself, and this action promotion-gate:.", key);
    } else if (!keyPattern.test(key)) {
      section.refuse("is not a key that AWS takes. Use letters, digits, blanks and _ . : / = + - @, at most 128.", key);
    } else if (!given2.success) {
      section.refuse('has no plain value. Write text, in quotes if need be; "" for an empty one.', key);
    } else if (!valuePattern.test(written2)) {
      section.refuse(
        "has a value that AWS does not take. Use letters, digits, blanks and _ . : / = + - @, at most 256.",
        key
      );
    } else {
      tags[key] = written2;
    }
  }
  return tags;
}

// src/action/inputs.ts
var ACTION_INPUTS = [
  "command",
  "endpoint-name",
  "config-file",
  "model-name",
  "model-package-arn",
  "image-uri",
  "model-data-url",
  "environment",
  "execution-role-arn",
  "candidate-variant",
  "baseline-variant",
  "instance-type",
  "instance-count",
  "schedule",
  "gates",
  "evaluation",
  "watch",
  "role-to-assume",
  "aws-region",
  "pull-request",
  "github-token",
  "comment",
  "deployment-environment",
  "reason",
  "fail-on",
  "on-cancel",
  "in-flight",
  "tags",
  "allow-unapproved",
  "approve-model-package",
  "time-zone"
];
var INPUT_DEFAULTS = {
  command: "run",
  watch: "5h30m",
  comment: "true",
  "fail-on": "rollback",
  "on-cancel": "rollback",
  "in-flight": "refuse",
  "allow-unapproved": "false",
  "approve-model-package": "false",
  "time-zone": "UTC"
};
var COMMANDS = [
  "plan",
  "run",
  "resume",
  "approve",
  "promote",
  "rollback",
  "status",
  "rehearse",
  "validate"
];
var switchWanted = wanted("Write true or false.");
var pullRequest = wanted("Write the number of a pull request, such as 42.");
var region = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
var plainRegion = wanted("Write a region of AWS, such as eu-west-1.");
var regionWanted = {
  error: (issue) => {
    const meant2 = typeof issue.input === "string" ? issue.input.toLowerCase().replace(/(?<=\d)[a-z]$/, "") : "";
    return `${plainRegion.error(issue)}${region.test(meant2) ? ` Did you mean "${meant2}"?` : ""}`;
  }
};
var schemas = {
  command: choice(COMMANDS),
  watch: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vk)(
    (written2) => written2 === "0" ? "0s" : written2,
    duration({ min: 0, max: 35 * DAY }, "5h30m, or 0 for one pass")
  ),
  switch: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().regex(/^(true|false)$/i, switchWanted).transform((written2) => written2.toLowerCase() === "true"),
  failOn: choice(["rollback", "error", "never"]),
  onCancel: choice(["rollback", "leave"]),
  inFlight: choice(["refuse", "replace", "wait"]),
  timeZone: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().refine(_shared_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeZone */ .kQ, wanted("Write a time zone as IANA names it, such as UTC or Europe/Berlin.")),
  roleToAssume: roleArn(),
  awsRegion: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().regex(region, regionWanted),
  pullRequest: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().regex(/^#?[1-9]\d{0,9}$/, pullRequest).transform((written2) => Number(written2.replace("#", ""))),
  deploymentEnvironment: text("Write the name of a GitHub environment, such as production.")
};
function readPlanInputs(getInput) {
  return Object.fromEntries(
    PLAN_INPUTS.map((name) => [name, getInput(name).trim()]).filter(([, written2]) => written2 !== "")
  );
}
function readInputs(getInput) {
  const mistakes = [];
  const written2 = (name) => getInput(name).trim() || void 0;
  const optional = (schema, name, text2 = written2(name)) => text2 === void 0 ? void 0 : readValue(schema, openSection({ input: name, root: [name] }, [name], text2, mistakes));
  const read = (schema, name) => optional(schema, name, written2(name) ?? INPUT_DEFAULTS[name]);
  const command = read(schemas.command, "command");
  const watchMs = read(schemas.watch, "watch");
  const comment = read(schemas.switch, "comment");
  const failOn = read(schemas.failOn, "fail-on");
  const onCancel = read(schemas.onCancel, "on-cancel");
  const inFlight = read(schemas.inFlight, "in-flight");
  const allowUnapproved = read(schemas.switch, "allow-unapproved");
  const approveModelPackage = read(schemas.switch, "approve-model-package");
  const tags = written2("tags");
  const timeZone = read(schemas.timeZone, "time-zone");
  const optionals = given({
    configFile: written2("config-file"),
    roleToAssume: optional(schemas.roleToAssume, "role-to-assume"),
    awsRegion: optional(schemas.awsRegion, "aws-region"),
    pullRequest: optional(schemas.pullRequest, "pull-request"),
    deploymentEnvironment: optional(schemas.deploymentEnvironment, "deployment-environment"),
    reason: written2("reason"),
    tags: tags === void 0 ? void 0 : readTags(tags, mistakes)
  });
  const plan = readPlanInputs(getInput);
  if (command !== void 0) mistakes.push(...misplacedCandidate(command, plan));
  if (approveModelPackage) mistakes.push(...nothingToApprove(plan));
  if (mistakes.length > 0) return { ok: false, mistakes };
  if (command === void 0 || watchMs === void 0 || comment === void 0) return { ok: false, mistakes };
  if (failOn === void 0 || onCancel === void 0 || inFlight === void 0) return { ok: false, mistakes };
  if (allowUnapproved === void 0 || approveModelPackage === void 0) return { ok: false, mistakes };
  if (timeZone === void 0) return { ok: false, mistakes };
  const githubToken = getInput("github-token").trim();
  const choices = { command, failOn, onCancel, inFlight, allowUnapproved, approveModelPackage, timeZone };
  return { ok: true, inputs: { ...choices, plan, watchMs, githubToken, comment, ...optionals } };
}
function nothingToApprove(plan) {
  const named3 = CANDIDATE_INPUTS.filter((input) => plan[input] !== void 0);
  if (named3.length === 0 || plan["model-package-arn"] !== void 0) return [];
  const message = `is about a version in the Model Registry, and the candidate is given as ${named3.join(", ")}. Give model-package-arn, or leave this out.`;
  return [{ key: "approve-model-package", message, input: "approve-model-package" }];
}
function misplacedCandidate(command, plan) {
  if (command === "plan" || command === "run" || command === "validate") return [];
  return CANDIDATE_INPUTS.filter((input) => plan[input] !== void 0).map((input) => ({
    key: input,
    message: `names a candidate, and ${command} works on the rollout in flight. Leave it out; only plan and run take it.`,
    input
  }));
}




/***/ })

};
