import { t as text } from './check.js';

function tagsOf(tags) {
    return new Map(tags.map(({ Key, Value }) => [text(Key, 'key of a tag'), text(Value, 'value of a tag')]));
}

export { tagsOf as t };
