function tagsOf(tags) {
    return new Map(tags.map(({ Key = '', Value = '' }) => [Key, Value]));
}

export { tagsOf as t };
