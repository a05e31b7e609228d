package io.guardjdbc.tools;

import com.github.pagehelper.Page;
import com.github.pagehelper.PageHelper;
import com.github.pagehelper.PageInterceptor;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiFunction;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** MyBatis with PageHelper, which counts pages by texts that its own JSqlParser has read. */
public final class PageHelperProbe implements BiFunction<String, Map<String, String>, String> {

  /** The mapper. */
  public interface Orders {

    @Select("SELECT id FROM orders WHERE id > 0 ORDER BY id")
    List<Integer> all();

    @Delete("DELETE FROM orders")
    int wipe();
  }

  /** Settings: {@code url} and {@code driver}. */
  @Override
  public String apply(String command, Map<String, String> settings) {
    PooledDataSource pool = new PooledDataSource(settings.get("driver"), settings.get("url"), null);
    Configuration configuration =
        new Configuration(new Environment("shop", new JdbcTransactionFactory(), pool));
    PageInterceptor interceptor = new PageInterceptor();
    interceptor.setProperties(new Properties());
    configuration.addInterceptor(interceptor);
    configuration.addMapper(Orders.class);
    String told = "";
    try (SqlSession session =
        new SqlSessionFactoryBuilder().build(configuration).openSession(true)) {
      Orders orders = session.getMapper(Orders.class);
      try (Page<Integer> page = PageHelper.startPage(1, 1)) {
        told = List.copyOf(orders.all()) + " of " + page.getTotal() + " ";
      }
      orders.wipe();
      return told + "emptied";
    } catch (RuntimeException e) {
      return told + Chain.of(e);
    } finally {
      pool.forceCloseAll();
    }
  }
}
