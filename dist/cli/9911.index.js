export const id = 9911;
export const ids = [9911];
export const modules = {

/***/ 19911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   platformWords: () => (/* binding */ platformWords)
/* harmony export */ });
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13621);

/** What the platform is called in sentences. */
function platformWords() {
    return _providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PROVIDER */ .Gr.words;
}


/***/ })

};
