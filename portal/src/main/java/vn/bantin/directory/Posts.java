package vn.bantin.directory;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.kit.data.SiteStore;

/** The posts in the bodies of one site. */
public final class Posts extends SiteStore {

    public Posts(Handle handle, long site) {
        super(handle, site);
    }

    /** The posts of a body, the highest first. */
    public List<Post> of(long body) {
        return query("SELECT id, body_id, title FROM post WHERE site_id = :site AND body_id = :body ORDER BY place, id")
                .bind("body", body)
                .map(ConstructorMapper.of(Post.class))
                .list();
    }

    public Optional<Post> byId(long id) {
        return query("SELECT id, body_id, title FROM post WHERE site_id = :site AND id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Post.class))
                .findOne();
    }

    /** Adds a post below the others of its body. */
    Post add(Body body, String title) {
        long id = query("""
                INSERT INTO post (site_id, body_id, title, place)
                VALUES (:site, :body, :title, (SELECT COUNT(*) FROM post WHERE site_id = :site AND body_id = :body))
                RETURNING id
                """)
                .bind("body", body.id())
                .bind("title", title)
                .mapTo(long.class)
                .one();
        return new Post(id, body.id(), title);
    }

    /** Removes a post that nobody ever held. */
    void remove(Post post) {
        update("DELETE FROM post WHERE site_id = :site AND id = :id")
                .bind("id", post.id())
                .execute();
    }
}
